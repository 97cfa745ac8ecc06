/**
 * What an object really is, whatever its prototype or tag pretend. A language's own getters and methods throw
 * when they are called on the wrong kind of object, and that is what tells; they are taken before a program runs.
 */

export type TypedArray = ArrayLike<number | bigint> & object

const { apply, getPrototypeOf, getOwnPropertyDescriptor } = Reflect

function getter(owner: object, key: PropertyKey): (this: unknown) => unknown {
  const get = getOwnPropertyDescriptor(owner, key)?.get
  if (!get) throw new Error(`There is no getter ${String(key)}.`)
  return get
}

function succeeds(
  method: (...args: never[]) => unknown,
  value: object,
  args: readonly unknown[] = [],
): boolean {
  try {
    apply(method, value, args)
    return true
  } catch {
    return false
  }
}

/** A test that a getter of the prototype can be read on the value. */
function branded<T extends object>(owner: object, key: PropertyKey): (value: object) => value is T {
  const read = getter(owner, key)
  return (value): value is T => succeeds(read, value)
}

const typedArrayPrototype = getPrototypeOf(Uint8Array.prototype) ?? Uint8Array.prototype
const typedArrayTag = getter(typedArrayPrototype, Symbol.toStringTag)

/** The name of the typed array's class, undefined for anything else. */
export function typedArrayName(value: object): string | undefined {
  const name = apply(typedArrayTag, value, [])
  return typeof name === 'string' ? name : undefined
}

export const isMap = branded<Map<unknown, unknown>>(Map.prototype, 'size')
export const isSet = branded<Set<unknown>>(Set.prototype, 'size')
export const isArrayBuffer = branded<ArrayBuffer>(ArrayBuffer.prototype, 'byteLength')
export const isDataView = branded<DataView>(DataView.prototype, 'buffer')

const regExpSource = getter(RegExp.prototype, 'source')
const regExpPrototype = RegExp.prototype
export function isRegExp(value: object): value is RegExp {
  return value !== regExpPrototype && succeeds(regExpSource, value)
}

/** Absent where memory cannot be shared. */
const sharedByteLength =
  typeof SharedArrayBuffer === 'undefined' ? undefined : getter(SharedArrayBuffer.prototype, 'byteLength')
export function isSharedArrayBuffer(value: object): boolean {
  return sharedByteLength !== undefined && succeeds(sharedByteLength, value)
}

const dateTime = Date.prototype.getTime
export function isDate(value: object): value is Date {
  return succeeds(dateTime, value)
}

const weakMapHas = WeakMap.prototype.has
const weakSetHas = WeakSet.prototype.has
export function isWeakMap(value: object): boolean {
  return succeeds(weakMapHas, value, [{}])
}
export function isWeakSet(value: object): boolean {
  return succeeds(weakSetHas, value, [{}])
}

const promisePrototype = Promise.prototype
const isPrototypeOf = Object.prototype.isPrototypeOf
/** The one kind whose brand cannot be asked for without a side effect. */
export function isPromise(value: object): boolean {
  return apply(isPrototypeOf, promisePrototype, [value])
}

const errorPrototype = Error.prototype
const toStringOf = Object.prototype.toString
export function isError(value: unknown): value is Error {
  if (typeof value !== 'object' || value === null) return false
  return apply(isPrototypeOf, errorPrototype, [value]) || apply(toStringOf, value, []) === '[object Error]'
}

export function isArguments(value: object): boolean {
  return apply(toStringOf, value, []) === '[object Arguments]'
}

const unboxers: readonly (readonly [string, () => unknown])[] = [
  ['Number', Number.prototype.valueOf],
  ['String', String.prototype.valueOf],
  ['Boolean', Boolean.prototype.valueOf],
  ['BigInt', BigInt.prototype.valueOf],
  ['Symbol', Symbol.prototype.valueOf],
]

export interface Boxed {
  readonly type: string
  readonly primitive: string | number | boolean | bigint | symbol
}

/** The primitive inside `new Number(1)` and its like. */
export function unbox(value: object): Boxed | undefined {
  for (const [type, valueOf] of unboxers) {
    try {
      return { type, primitive: apply(valueOf, value, []) as Boxed['primitive'] }
    } catch {
      // Not of this type: the next one is asked.
    }
  }
  return undefined
}

export const mapIteratorPrototype = getPrototypeOf(new Map().keys())
export const setIteratorPrototype = getPrototypeOf(new Set().keys())
