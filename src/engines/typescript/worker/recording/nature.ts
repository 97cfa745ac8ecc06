import { isPrimitive } from '../../inspect/primitives'
import * as kinds from '../../inspect/kinds'
import { proxyNotes } from '../../inspect/recorded'
import { cut, ownValue, showPrimitive } from './look'

/** How an object is looked at. */
export type Sort =
  | 'proxy'
  | 'function'
  | 'array'
  | 'typed array'
  | 'map'
  | 'set'
  | 'date'
  | 'regexp'
  | 'boxed'
  | 'promise'
  | 'other'

/** What an object is, which it stays as long as it inherits from the same ones. */
export interface Nature {
  readonly sort: Sort
  /** The class, as far as it can be told. */
  readonly type: string
  /** The objects from which it inherits, up to a proxy, which could say anything. */
  readonly prototypes: readonly object[]
  /** What the last of them inherits from. */
  readonly beyond: object | null
}

const { apply, getOwnPropertyDescriptor, getPrototypeOf } = Reflect
const { isArray } = Array
const toISOString = Date.prototype.toISOString
const regExpSource = getOwnPropertyDescriptor(RegExp.prototype, 'source')?.get
const regExpFlags = getOwnPropertyDescriptor(RegExp.prototype, 'flags')?.get

/** More prototypes are not asked for. */
const MOST_PROTOTYPES = 50

type Branded = readonly [prototype: object, sort: Sort, is: (object: object) => boolean]

/*
 * What an object inherits from says what it may be; what it is, its own class's methods say, which throw for what is none. That takes
 * long, so only those are asked that can be meant.
 */
const BRANDED: readonly Branded[] = [
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

/** @param before what it was the last time: that is so still unless it inherits from others */
export function natureOf(object: object, before?: Nature): Nature {
  if (before !== undefined && inheritsAlike(object, before)) return before
  if (proxyNotes.get(object) !== undefined)
    return { sort: 'proxy', type: 'Proxy', prototypes: [], beyond: null }
  const prototypes: object[] = []
  let owner = getPrototypeOf(object)
  for (; owner !== null; owner = getPrototypeOf(owner)) {
    if (proxyNotes.get(owner) !== undefined || prototypes.length > MOST_PROTOTYPES) break
    prototypes[prototypes.length] = owner
  }
  const type = className(prototypes)
  return { sort: sortOf(object, type, prototypes), type, prototypes, beyond: owner }
}

function inheritsAlike(object: object, { sort, prototypes, beyond }: Nature): boolean {
  // It is asked nothing.
  if (sort === 'proxy') return true
  let owner = getPrototypeOf(object)
  for (let at = 0; at < prototypes.length; at += 1) {
    const prototype = prototypes[at]
    if (prototype === undefined || owner !== prototype) return false
    owner = getPrototypeOf(prototype)
  }
  return owner === beyond
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

function functionName(value: object): string {
  const name = ownValue(value, 'name')
  return typeof name === 'string' ? cut(name) : ''
}

function sortOf(object: object, type: string, prototypes: readonly object[]): Sort {
  if (typeof object === 'function') return 'function'
  if (isArray(object)) return 'array'
  for (let at = 0; at < prototypes.length; at += 1)
    for (let index = 0; index < BRANDED.length; index += 1) {
      const entry = BRANDED[index]
      if (entry !== undefined && entry[0] === prototypes[at] && entry[2](object)) return entry[1]
    }
  return type === 'Promise' ? 'promise' : 'other'
}

/** What is said of an object in one word or two, where its parts do not: a function's name, a date. */
export function labelOf(object: object, { sort }: Nature): string {
  if (sort === 'function') return functionName(object)
  if (sort === 'date') return dateText(object)
  if (sort === 'regexp') return cut(`/${ask(regExpSource, object)}/${ask(regExpFlags, object)}`)
  const boxed = sort === 'boxed' ? kinds.unbox(object) : undefined
  return boxed === undefined || !isPrimitive(boxed.primitive) ? '' : showPrimitive(boxed.primitive)
}

const ask = (get: (() => unknown) | undefined, object: object): string =>
  get === undefined ? '' : String(apply(get, object, []))

function dateText(date: object): string {
  try {
    return apply(toISOString, date, [])
  } catch {
    return 'Invalid Date'
  }
}
