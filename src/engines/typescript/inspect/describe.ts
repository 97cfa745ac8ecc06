import {
  arrayItems,
  arrayBufferContents,
  iteratorItems,
  mapItems,
  platformEntries,
  promiseContents,
  setItems,
  typedArrayItems,
} from './contents'
import type { Context } from './context'
import { describeError } from './errors'
import { describeFunction } from './functions'
import * as kinds from './kinds'
import type { Braces } from './layout'
import { prefix } from './names'
import { platformFields } from './platform'
import { formatNumber, formatPrimitive } from './primitives'
import { iteratorNotes, moduleNamespaces } from './recorded'

/** How an object is to be shown: what stands before its braces, what is in them, which properties follow. */
export interface Description {
  readonly keys: readonly PropertyKey[]
  readonly base: string
  readonly braces: Braces
  /** Its entries may be set in columns, as an array's. */
  readonly list: boolean
  /** The entries that are not properties, such as a map's. Called when the object has been entered. */
  entries(level: number): string[]
}

const INDEX = /^(?:0|[1-9]\d{0,9})$/

/** The names of more items are not listed, which would take seconds, and from some millions on fails: what is named by texts is left out. */
const MOST_LISTED = 100_000

function shownKeys(context: Context, value: object, keys: PropertyKey[]): PropertyKey[] {
  if (context.showHidden) return keys
  return keys.filter((key) => Object.getOwnPropertyDescriptor(value, key)?.enumerable === true)
}

function propertyKeys(context: Context, value: object): PropertyKey[] {
  return shownKeys(context, value, Reflect.ownKeys(value))
}

/** The keys of an array that are not its items'. */
function extraKeys(context: Context, value: ArrayLike<unknown>): PropertyKey[] {
  const keys =
    value.length > MOST_LISTED
      ? Object.getOwnPropertySymbols(value)
      : Reflect.ownKeys(value).filter(isNoIndex)
  return shownKeys(context, value, keys)
}

const isNoIndex = (key: PropertyKey): boolean => typeof key === 'symbol' || !INDEX.test(String(key))

function curly(open: string): Braces {
  return { open: `${open}{`, close: '}' }
}

function plain(keys: readonly PropertyKey[], braces: Braces, base = ''): Description {
  return { keys, base, braces, list: false, entries: () => [] }
}

/** A text that stands alone unless the object has properties of its own. */
function based(keys: readonly PropertyKey[], base: string): Description | string {
  return keys.length === 0 ? base : plain(keys, curly(''), base)
}

/** @returns the finished text where there is nothing to enter, or how to show the rest */
export function describe(
  context: Context,
  value: object,
  constructor: string | null,
  tag: string,
  level: number,
  inTypedArray: boolean,
): Description | string {
  if (constructor !== 'Object' && constructor !== 'Array') {
    const platform = describePlatformObject(context, value, constructor, tag)
    if (platform !== undefined) return platform
  }
  const iterable = Symbol.iterator in value || constructor === null
  const collection = iterable ? describeCollection(context, value, constructor, tag) : undefined
  if (collection !== undefined) return collection
  const keys = propertyKeys(context, value)
  if (typeof value === 'function') {
    return based(keys, describeFunction(value as (...args: never[]) => unknown, constructor, tag))
  }
  if (constructor === 'Object') {
    const head = kinds.isArguments(value)
      ? '[Arguments] '
      : tag === ''
        ? ''
        : prefix(constructor, tag, 'Object')
    return keys.length === 0 ? `${head}{}` : plain(keys, curly(head))
  }
  const known =
    describeSimple(context, value, constructor, tag, keys, level) ??
    describeBinary(context, value, constructor, tag, keys, inTypedArray) ??
    describeOpaque(context, value, constructor, tag, keys)
  if (known !== undefined) return known
  const head = prefix(constructor, tag, moduleNamespaces.get(value) === undefined ? 'Object' : 'Module')
  return keys.length === 0 ? `${head}{}` : plain(keys, curly(head))
}

function describePlatformObject(
  context: Context,
  value: object,
  constructor: string | null,
  tag: string,
): Description | string | undefined {
  const fields = platformFields(value)
  if (fields === undefined) return undefined
  const head = prefix(constructor, tag, 'Object')
  if (fields.length === 0) return `${head}{}`
  const entries = (level: number): string[] => platformEntries(context, fields, level)
  return { keys: [], base: '', braces: curly(head), list: false, entries }
}

function describeCollection(
  context: Context,
  value: object,
  constructor: string | null,
  tag: string,
): Description | string | undefined {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const ordinary = constructor === 'Array' && tag === ''
    const open = `${ordinary ? '' : prefix(constructor, tag, 'Array', `(${items.length})`)}[`
    const keys = extraKeys(context, items)
    if (items.length === 0 && keys.length === 0) return `${open}]`
    const entries = (level: number): string[] => arrayItems(context, items, level)
    return { keys, base: '', braces: { open, close: ']' }, list: true, entries }
  }
  const isSet = kinds.isSet(value)
  if (isSet || kinds.isMap(value)) {
    const head = prefix(constructor, tag, isSet ? 'Set' : 'Map', `(${sizeOf(value)})`)
    const keys = propertyKeys(context, value)
    if (sizeOf(value) === 0 && keys.length === 0) return `${head}{}`
    const entries = (level: number): string[] =>
      isSet ? setItems(context, value, level) : mapItems(context, value, level)
    return { keys, base: '', braces: curly(head), list: false, entries }
  }
  const name = kinds.typedArrayName(value)
  if (name !== undefined) {
    const array = value as kinds.TypedArray
    const open = `${prefix(constructor, tag, constructor === null ? name : '', `(${array.length})`)}[`
    const keys = extraKeys(context, array)
    if (array.length === 0 && keys.length === 0 && !context.showHidden) return `${open}]`
    const entries = (level: number): string[] => typedArrayItems(context, array, level)
    return { keys, base: '', braces: { open, close: ']' }, list: true, entries }
  }
  return describeIterator(context, value, tag)
}

const setSize = Object.getOwnPropertyDescriptor(Set.prototype, 'size')?.get
const mapSize = Object.getOwnPropertyDescriptor(Map.prototype, 'size')?.get

function sizeOf(value: object): number {
  const get = kinds.isSet(value) ? setSize : mapSize
  return Number(get?.call(value))
}

function describeIterator(context: Context, value: object, tag: string): Description | undefined {
  const prototype = Object.getPrototypeOf(value) as object | null
  const type =
    prototype === kinds.mapIteratorPrototype
      ? 'Map'
      : prototype === kinds.setIteratorPrototype
        ? 'Set'
        : undefined
  const note = iteratorNotes.get(value)
  if (type === undefined || note === undefined) return undefined
  const word = note.kind === 'entries' ? 'Entries' : 'Iterator'
  const shownTag = tag === '' || tag === `${type} Iterator` ? '' : `${tag}] [`
  const keys = propertyKeys(context, value).filter((key) => key !== 'next')
  const entries = (level: number): string[] => iteratorItems(context, note, level)
  return { keys, base: '', braces: curly(`[${shownTag}${type} ${word}] `), list: false, entries }
}

/** Kinds that are one text: regular expressions, dates, errors, boxed primitives. */
function describeSimple(
  context: Context,
  value: object,
  constructor: string | null,
  tag: string,
  keys: PropertyKey[],
  level: number,
): Description | string | undefined {
  if (kinds.isRegExp(value)) {
    const head = prefix(constructor, tag, 'RegExp')
    const text = `${head === 'RegExp ' ? '' : head}${RegExp.prototype.toString.call(value)}`
    return level > context.depth ? text : based(keys, text)
  }
  if (kinds.isDate(value)) {
    const head = prefix(constructor, tag, 'Date')
    const valid = !Number.isNaN(Date.prototype.getTime.call(value))
    const text = valid ? Date.prototype.toISOString.call(value) : 'Invalid Date'
    return based(keys, `${head === 'Date ' ? '' : head}${text}`)
  }
  if (kinds.isError(value)) {
    const text = describeError(context, value, constructor, tag, keys)
    return based(keys, text)
  }
  const boxed = kinds.unbox(value)
  if (boxed === undefined) return undefined
  const owner =
    constructor === boxed.type ? '' : constructor === null ? ' (null prototype)' : ` (${constructor})`
  const suffix = tag !== '' && tag !== constructor ? ` [${tag}]` : ''
  const left = typeof boxed.primitive === 'string' ? keys.filter(isNoIndex) : keys
  return based(left, `[${boxed.type}${owner}: ${formatPrimitive(context, boxed.primitive)}]${suffix}`)
}

function describeBinary(
  context: Context,
  value: object,
  constructor: string | null,
  tag: string,
  keys: PropertyKey[],
  inTypedArray: boolean,
): Description | string | undefined {
  const shared = kinds.isSharedArrayBuffer(value)
  if (shared || kinds.isArrayBuffer(value)) {
    const buffer = value as ArrayBuffer
    const head = prefix(constructor, tag, shared ? 'SharedArrayBuffer' : 'ArrayBuffer')
    if (inTypedArray && keys.length === 0) return `${head}{ byteLength: ${formatNumber(buffer.byteLength)} }`
    const entries = (): string[] => (inTypedArray ? [] : arrayBufferContents(context, buffer))
    return { keys: ['byteLength', ...keys], base: '', braces: curly(head), list: false, entries }
  }
  if (!kinds.isDataView(value)) return undefined
  return plain(['byteLength', 'byteOffset', 'buffer', ...keys], curly(prefix(constructor, tag, 'DataView')))
}

function describeOpaque(
  context: Context,
  value: object,
  constructor: string | null,
  tag: string,
  keys: PropertyKey[],
): Description | undefined {
  if (kinds.isPromise(value)) {
    const entries = (level: number): string[] => promiseContents(context, value, level)
    return { keys, base: '', braces: curly(prefix(constructor, tag, 'Promise')), list: false, entries }
  }
  const weak = kinds.isWeakSet(value) ? 'WeakSet' : kinds.isWeakMap(value) ? 'WeakMap' : undefined
  if (weak === undefined) return undefined
  const entries = (): string[] => ['<items unknown>']
  return { keys, base: '', braces: curly(prefix(constructor, tag, weak)), list: false, entries }
}
