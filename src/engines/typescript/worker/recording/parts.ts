import type * as kinds from '../../inspect/kinds'
import { promiseStates, proxyNotes } from '../../inspect/recorded'
import { mayHaveGetters } from './accessors'
import { isObject, ownValue, showPrimitive } from './look'
import type { Nature } from './nature'

/** A part of an object. `key` is a property's name, an index, or the key of a Map, which can be anything. */
export interface Part {
  readonly key: unknown
  readonly value: unknown
  /** What is not to be shown as a value of the program's: a getter, what is not initialized. */
  readonly note: string | undefined
}

/** Reads what objects hold. Nothing of the program's runs: see look.ts. */
export interface PartReader {
  /** How many parts there are in what was read last. */
  readonly length: number
  /**
   * Most objects are as they were, so nothing is made for one that is.
   *
   * @param before what was read the last time
   * @returns the same array when all of it is the same
   */
  read(object: object, nature: Nature, before: readonly Part[]): readonly Part[]
}

/** More parts of one object are counted, not shown. */
const MOST_PARTS = 100

const { apply } = Reflect
// Those of `Reflect` do the same, and take longer.
const { getOwnPropertyDescriptor, getOwnPropertySymbols, hasOwn, is, keys: enumerableKeys } = Object

type Method = (...args: never[]) => unknown
/** The language's own methods of a collection. */
interface Methods {
  readonly size: Method
  readonly forEach: Method
  readonly entries: Method
  /** Of what `entries` returns. */
  readonly next: Method
}

function methodsOf(collection: Map<unknown, unknown> | Set<unknown>): Methods {
  const owner = Reflect.getPrototypeOf(collection) ?? {}
  const size = getOwnPropertyDescriptor(owner, 'size')?.get
  if (size === undefined) throw new Error('There is no getter for the size.')
  const { forEach, entries } = collection
  return { size, forEach, entries, next: collection.entries().next }
}

const MAPS = methodsOf(new Map())
const SETS = methodsOf(new Set())

type PrivateView = { readonly names: readonly string[]; readonly look: (object: object) => unknown }
const views = new WeakMap<object, PrivateView>()
const getView = WeakMap.prototype.get
const setView = WeakMap.prototype.set

/** Lets the private fields of a class's instances be looked at; the compiler has it called in the class. */
export function addPrivateView(maker: object, names: readonly string[], look: PrivateView['look']): void {
  const prototype = ownValue(maker, 'prototype')
  if (isObject(prototype)) apply(setView, views, [prototype, { names, look }])
}

/** What an error has that is no enumerable property. */
const OF_ERRORS = ['message', 'cause', 'errors'] as const

export function createPartReader(): PartReader {
  let before: readonly Part[] = []
  /** How many have been read, and shown; what they are, once one is another than before. */
  let length = 0
  let shown = 0
  let made: Part[] | undefined

  function add(key: unknown, value: unknown, note?: string): void {
    length += 1
    if (shown >= MOST_PARTS) return
    const old = before[shown]
    const isSame = old !== undefined && is(old.value, value) && is(old.key, key) && old.note === note
    if (!isSame) made ??= firstOnes()
    if (made !== undefined) made[shown] = isSame ? old : { key, value, note }
    shown += 1
  }

  function firstOnes(): Part[] {
    const copy: Part[] = []
    for (let at = 0; at < shown; at += 1) {
      const part = before[at]
      if (part !== undefined) copy[at] = part
    }
    return copy
  }

  function addProperty(object: object, key: PropertyKey, name: unknown): void {
    const descriptor = getOwnPropertyDescriptor(object, key)
    if (descriptor === undefined || descriptor.enumerable === false) return
    if ('value' in descriptor) add(name, descriptor.value)
    else add(name, undefined, 'getter')
  }

  function addProperties(object: object, prototypes: readonly object[], hidden?: string): void {
    const keys = enumerableKeys(object)
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at]
      if (key !== undefined && key !== hidden) addProperty(object, key, key)
    }
    const symbols = getOwnPropertySymbols(object)
    for (let at = 0; at < symbols.length; at += 1) {
      const symbol = symbols[at]
      if (symbol !== undefined) addProperty(object, symbol, `[${showPrimitive(symbol)}]`)
    }
    for (let at = 0; at < prototypes.length; at += 1) {
      const view = apply(getView, views, [prototypes[at]]) as PrivateView | undefined
      const values = view?.look(object) as readonly unknown[] | undefined
      if (view === undefined || values === undefined) continue
      for (let index = 0; index < view.names.length; index += 1) add(view.names[index], values[index])
    }
  }

  function addItems(array: readonly unknown[]): void {
    const whole = array.length
    const isPlain = !mayHaveGetters(array)
    for (let at = 0; at < whole && at < MOST_PARTS; at += 1) {
      if (isPlain && hasOwn(array, at)) {
        add(at, array[at])
        continue
      }
      const descriptor = getOwnPropertyDescriptor(array, at)
      if (descriptor === undefined) add(at, undefined, 'empty')
      else if ('value' in descriptor) add(at, descriptor.value)
      else add(at, undefined, 'getter')
    }
    length = whole
  }

  function addOther(object: object, prototypes: readonly object[]): void {
    const isError = typeof ownValue(object, 'message') === 'string'
    if (isError)
      for (let at = 0; at < OF_ERRORS.length; at += 1) {
        const key = OF_ERRORS[at] ?? ''
        const descriptor = getOwnPropertyDescriptor(object, key)
        if (descriptor?.enumerable === false && 'value' in descriptor) add(key, descriptor.value)
      }
    addProperties(object, prototypes, isError ? 'stack' : undefined)
  }

  const addEntry = (value: unknown, key: unknown): void => add(key, value)
  const addMember = (value: unknown): void => add(length, value)

  function addMembers(
    object: object,
    { size, forEach, entries, next }: Methods,
    addOne: typeof addEntry,
  ): void {
    const whole = Number(apply(size, object, []))
    if (whole <= MOST_PARTS) apply(forEach, object, [addOne])
    else {
      // That would go through all of them.
      const iterator = apply(entries, object, []) as object
      while (shown < MOST_PARTS) {
        const { value } = apply(next, iterator, []) as { readonly value: readonly [unknown, unknown] }
        addOne(value[1], value[0])
      }
    }
    length = whole
  }

  function addAll(object: object, { sort, prototypes }: Nature): void {
    switch (sort) {
      case 'proxy':
        return add('target', proxyNotes.get(object)?.target)
      case 'function':
        return addProperties(object, prototypes)
      case 'array':
        return addItems(object as readonly unknown[])
      case 'typed array': {
        const items = object as kinds.TypedArray
        for (let at = 0; at < items.length && at < MOST_PARTS; at += 1) add(at, items[at])
        length = items.length
        return
      }
      case 'map':
        return addMembers(object, MAPS, addEntry)
      case 'set':
        return addMembers(object, SETS, addMember)
      case 'promise': {
        // One that nobody has watched does not tell.
        const state = promiseStates.get(object)
        if (state !== undefined) add(state.status, state.value)
        return
      }
      case 'other':
        return addOther(object, prototypes)
    }
  }

  return {
    get length() {
      return length
    },
    read(object, nature, known) {
      before = known
      length = 0
      shown = 0
      made = undefined
      addAll(object, nature)
      if (made === undefined && shown < known.length) made = firstOnes()
      return made ?? known
    },
  }
}
