import { formatNumber, isPrimitive, quote } from '../../inspect/primitives'
import * as kinds from '../../inspect/kinds'
import { promiseStates, proxyNotes } from '../../inspect/recorded'

/*
 * Looks at a value so that nothing of the program's runs: own properties by their descriptors, so no getter is called; what is in
 * a Map, a Set or a Date by the language's own methods, taken before the program could replace them; a proxy by the note that was
 * left when it was made, so no trap is called; private fields by a function that the compiler puts into their class.
 */

/** A part of an object. `key` is a property's name, an index, or the key of a Map, which can be anything. */
export interface Part {
  readonly key: unknown
  readonly value: unknown
  /** What is not to be shown as a value of the program's: a getter, what is not initialized. */
  readonly note?: string
}

/** How an object is drawn. */
export type Shape = 'list' | 'set' | 'map' | 'object' | 'opaque'

export interface Look {
  readonly shape: Shape
  /** The class, as far as it can be told. */
  readonly type: string
  /** What is said of it in one word or two, where its parts do not: a function's name, a date. */
  readonly text: string
  readonly parts: readonly Part[]
  /** How many parts there are. */
  readonly length: number
}

/** More parts of one object are counted, not shown. */
export const MOST_PARTS = 100
/** Longer text is cut. In characters. */
export const LONGEST_TEXT = 200

const { apply, getPrototypeOf, getOwnPropertyDescriptor, ownKeys } = Reflect
const { isArray } = Array
const mapSize = getter(Map.prototype, 'size')
const setSize = getter(Set.prototype, 'size')
const mapForEach = Reflect.get(Map.prototype, 'forEach') as (...args: never[]) => unknown
const setForEach = Reflect.get(Set.prototype, 'forEach') as (...args: never[]) => unknown
const toISOString = Date.prototype.toISOString
const regExpSource = getter(RegExp.prototype, 'source')
const regExpFlags = getter(RegExp.prototype, 'flags')
const slice = String.prototype.slice
const symbolText = Symbol.prototype.toString
const bigintText = BigInt.prototype.toString

function getter(owner: object, key: PropertyKey): () => unknown {
  const get = getOwnPropertyDescriptor(owner, key)?.get
  if (get === undefined) throw new Error(`There is no getter ${String(key)}.`)
  return get
}

/** A text that is cut where it is too long. */
export function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${apply(slice, text, [0, LONGEST_TEXT])}…`
}

/** A value that is no object, as it is written. */
export function showPrimitive(value: unknown): string {
  if (typeof value === 'string')
    return quote(cut(value)) + (value.length > LONGEST_TEXT ? ` (${value.length})` : '')
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'bigint') return `${cut(apply(bigintText, value, []))}n`
  if (typeof value === 'symbol') return cut(apply(symbolText, value, []))
  return String(value)
}

export const isObject = (value: unknown): value is object => !isPrimitive(value)

/** A property that is no getter; undefined where there is none. */
export function ownValue(object: object, key: PropertyKey): unknown {
  const descriptor = getOwnPropertyDescriptor(object, key)
  return descriptor !== undefined && 'value' in descriptor ? descriptor.value : undefined
}

/** The objects from which it inherits, up to a proxy, which could say anything. */
function prototypesOf(object: object): object[] {
  const found: object[] = []
  for (let owner = getPrototypeOf(object); owner !== null; owner = getPrototypeOf(owner)) {
    if (proxyNotes.get(owner) !== undefined || found.length > 50) break
    found[found.length] = owner
  }
  return found
}

function functionName(value: object): string {
  const name = ownValue(value, 'name')
  return typeof name === 'string' ? cut(name) : ''
}

function className(prototypes: readonly object[]): string {
  for (let at = 0; at < prototypes.length; at += 1) {
    const prototype = prototypes[at] ?? {}
    const tag = ownValue(prototype, Symbol.toStringTag)
    if (tag === 'Generator' || tag === 'AsyncGenerator') return tag
    const maker = ownValue(prototype, 'constructor')
    if (typeof maker === 'function' && proxyNotes.get(maker) === undefined)
      return functionName(maker) || 'class'
  }
  return 'null prototype'
}

type PrivateView = { readonly names: readonly string[]; readonly look: (object: object) => unknown }
const views = new WeakMap<object, PrivateView>()
const getView = WeakMap.prototype.get
const setView = WeakMap.prototype.set

/** Lets the private fields of a class's instances be looked at; the compiler has it called in the class. */
export function addPrivateView(maker: object, names: readonly string[], look: PrivateView['look']): void {
  const prototype = ownValue(maker, 'prototype')
  if (isObject(prototype)) apply(setView, views, [prototype, { names, look }])
}

function privateParts(object: object, prototypes: readonly object[], add: (part: Part) => void): void {
  for (let at = 0; at < prototypes.length; at += 1) {
    const view = apply(getView, views, [prototypes[at]]) as PrivateView | undefined
    const values = view?.look(object) as readonly unknown[] | undefined
    if (view === undefined || values === undefined) continue
    for (let index = 0; index < view.names.length; index += 1)
      add({ key: view.names[index], value: values[index] })
  }
}

type Sort = 'map' | 'set' | 'typed array' | 'date' | 'regexp' | 'boxed'

/*
 * What an object inherits from says what it may be; what it is, its own class's methods say, which throw for what is none. That takes
 * long, so only those are asked that can be meant.
 */
const SORTS: readonly (readonly [prototype: object, sort: Sort, is: (object: object) => boolean])[] = [
  [Map.prototype, 'map', kinds.isMap],
  [Set.prototype, 'set', kinds.isSet],
  [
    getPrototypeOf(Uint8Array.prototype) ?? {},
    'typed array',
    (object) => kinds.typedArrayName(object) !== undefined,
  ],
  [Date.prototype, 'date', kinds.isDate],
  [RegExp.prototype, 'regexp', kinds.isRegExp],
  ...[Number, String, Boolean, BigInt, Symbol].map(
    ({ prototype }) => [prototype, 'boxed', (object: object) => kinds.unbox(object) !== undefined] as const,
  ),
]

function sortOf(object: object, prototypes: readonly object[]): Sort | undefined {
  for (let at = 0; at < prototypes.length; at += 1)
    for (let index = 0; index < SORTS.length; index += 1) {
      const entry = SORTS[index]
      if (entry !== undefined && entry[0] === prototypes[at] && entry[2](object)) return entry[1]
    }
  return undefined
}

/** What an error has that is no enumerable property. */
const OF_ERRORS = ['message', 'cause', 'errors'] as const

/** Whatever an object is; nothing of the program's runs. */
export function lookAt(object: object): Look {
  const proxy = proxyNotes.get(object)
  if (proxy !== undefined)
    return {
      shape: 'object',
      type: 'Proxy',
      text: '',
      parts: [{ key: 'target', value: proxy.target }],
      length: 1,
    }
  const prototypes = prototypesOf(object)
  const type = className(prototypes)
  const parts: Part[] = []
  let length = 0
  const add = (part: Part): void => {
    length += 1
    if (parts.length < MOST_PARTS) parts[parts.length] = part
  }
  const made = (shape: Shape, text = ''): Look => ({ shape, type, text, parts, length })

  function properties(hidden: (key: string) => boolean = () => false): void {
    const keys = ownKeys(object)
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]
      if (key === undefined || (typeof key === 'string' && hidden(key))) continue
      const descriptor = getOwnPropertyDescriptor(object, key)
      if (descriptor === undefined || descriptor.enumerable === false) continue
      const name = typeof key === 'symbol' ? `[${showPrimitive(key)}]` : key
      if ('value' in descriptor) add({ key: name, value: descriptor.value })
      else add({ key: name, value: undefined, note: 'getter' })
    }
    privateParts(object, prototypes, add)
  }

  if (typeof object === 'function') {
    properties()
    return made('opaque', functionName(object))
  }
  if (isArray(object)) {
    const whole = object.length
    for (let at = 0; at < whole && at < MOST_PARTS; at += 1) {
      const descriptor = getOwnPropertyDescriptor(object, at)
      if (descriptor === undefined) add({ key: at, value: undefined, note: 'empty' })
      else if ('value' in descriptor) add({ key: at, value: descriptor.value })
      else add({ key: at, value: undefined, note: 'getter' })
    }
    length = whole
    return made('list')
  }
  const sort = sortOf(object, prototypes)
  if (sort === 'typed array') {
    const items = object as kinds.TypedArray
    for (let at = 0; at < items.length && at < MOST_PARTS; at += 1) add({ key: at, value: items[at] })
    length = items.length
    return made('list')
  }
  if (sort === 'map') {
    let count = 0
    apply(mapForEach, object, [
      (value: unknown, key: unknown) => {
        count += 1
        if (count <= MOST_PARTS) add({ key, value })
      },
    ])
    length = Number(apply(mapSize, object, []))
    return made('map')
  }
  if (sort === 'set') {
    apply(setForEach, object, [(value: unknown) => add({ key: length, value })])
    length = Number(apply(setSize, object, []))
    return made('set')
  }
  if (sort === 'date') return made('opaque', dateText(object as Date))
  if (sort === 'regexp') {
    const [source, flags] = [apply(regExpSource, object, []), apply(regExpFlags, object, [])]
    return made('opaque', cut(`/${String(source)}/${String(flags)}`))
  }
  const boxed = sort === 'boxed' ? kinds.unbox(object) : undefined
  if (boxed !== undefined) return made('opaque', showPrimitive(boxed.primitive))
  const state = promiseStates.get(object)
  if (type === 'Promise') {
    // One that nobody has watched does not tell.
    if (state === undefined) return made('opaque')
    add({ key: state.status, value: state.value })
    return made('object')
  }
  const message = ownValue(object, 'message')
  if (typeof message === 'string')
    for (let at = 0; at < OF_ERRORS.length; at += 1) {
      const key = OF_ERRORS[at] ?? ''
      const descriptor = getOwnPropertyDescriptor(object, key)
      if (descriptor?.enumerable === false && 'value' in descriptor) add({ key, value: descriptor.value })
    }
  properties((key) => key === 'stack' && typeof message === 'string')
  return made('object')
}

function dateText(date: Date): string {
  try {
    return apply(toISOString, date, [])
  } catch {
    return 'Invalid Date'
  }
}
