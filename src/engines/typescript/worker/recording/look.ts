import { formatNumber, isPrimitive, quote } from '../../inspect/primitives'

/*
 * Looks at a value so that nothing of the program's runs: own properties by their descriptors, so no getter is called; what is in
 * a Map, a Set or a Date by the language's own methods, taken before the program could replace them; a proxy by the note that was
 * left when it was made, so no trap is called; private fields by a function that the compiler puts into their class.
 */

/** Longer text is cut. In characters. */
const LONGEST_TEXT = 200
const [SPACE, QUOTE, BACKSLASH, TILDE] = [0x20, 0x27, 0x5c, 0x7e]

const { apply } = Reflect
const { getOwnPropertyDescriptor } = Object
const { charCodeAt, slice } = String.prototype
const symbolText = Symbol.prototype.toString
const bigintText = BigInt.prototype.toString

/** A text that is cut where it is too long. */
export function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${apply(slice, text, [0, LONGEST_TEXT])}…`
}

/** Whether nothing in a text is written in another way, which is so for most: to find out so is faster than to replace what is not there. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false
  for (let at = 0; at < text.length; at += 1) {
    const code = apply(charCodeAt, text, [at])
    if (code < SPACE || code > TILDE || code === QUOTE || code === BACKSLASH) return false
  }
  return true
}

/** A value that is no object, as it is written. */
export function showPrimitive(value: unknown): string {
  if (typeof value === 'string') {
    if (isPlain(value)) return `'${value}'`
    return quote(cut(value)) + (value.length > LONGEST_TEXT ? ` (${value.length})` : '')
  }
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
