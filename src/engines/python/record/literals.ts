import type { Pointer } from '../emscripten'
import { type Memory, placeOfText } from './memory'

/*
 * Values that are written as one text, as `repr` has them. All is read from memory: none of a program's code is called, and nothing that
 * it could see is made.
 */

/** So many characters of a text are kept, and so many bits of an integer. */
const MOST_CHARACTERS = 200
const MOST_DIGITS = 60

const BITS_PER_DIGIT = 30

/** An `int`. */
export function writeInteger({ peek }: Memory, object: Pointer): string {
  const tag = peek(object + 8)
  const digits = tag >>> 3
  if (digits > MOST_DIGITS) return `… (about ${Math.round(digits * BITS_PER_DIGIT * Math.log10(2))} digits)`
  if (digits <= 1) return String(readSmall(peek, object))
  let value = 0n
  for (let index = digits - 1; index >= 0; index -= 1)
    value = (value << BigInt(BITS_PER_DIGIT)) | BigInt(peek(object + 12 + index * 4) >>> 0)
  return String((tag & 3) === 2 ? -value : value)
}

/** An `int` of a few digits, as what counts something is. */
export function readSmall(peek: Memory['peek'], object: Pointer): number {
  const tag = peek(object + 8)
  const value =
    tag >>> 3 > 1 ? peek(object + 12) + peek(object + 16) * 2 ** BITS_PER_DIGIT : peek(object + 12)
  return (tag & 3) === 1 ? 0 : (tag & 3) === 2 ? -value : value
}

/** As CPython writes a float: the shortest digits that give it again, with an exponent below 1e-4 and from 1e16 on. */
export function writeDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (value === 0 || (size >= 1e-4 && size < 1e16))
    return Number.isInteger(value) ? `${value}.0` : String(value)
  const [mantissa = '', power = ''] = value.toExponential().split('e')
  const exponent = Number(power)
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** A `complex`. */
export function writeComplex({ double }: Memory, object: Pointer): string {
  const [real, imaginary] = [double(object + 8), double(object + 16)]
  const short = (value: number): string => writeDouble(value).replace(/\.0$/, '')
  const second = `${short(imaginary)}j`
  if (Object.is(real, 0)) return second
  return `(${short(real)}${/^[-n]/.test(second) && !second.startsWith('nan') ? '' : '+'}${second})`
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** What `repr` does not write as it is: control characters, separators other than the space, halves of characters, and what is none. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u

function escape(character: string): string {
  const known = ESCAPES[character]
  if (known !== undefined) return known
  if (character === ' ' || !UNPRINTABLE.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}

/** Nothing in it is written in another way, and none is a quotation mark: as most texts are. */
const PLAIN = /^[ !#-&(-[\]-~]*$/

function quote(characters: readonly string[]): string {
  const single = characters.includes("'")
  const mark = single && !characters.includes('"') ? '"' : "'"
  return mark + characters.map((each) => (each === mark ? `\\${each}` : escape(each))).join('') + mark
}

/** A `str`. */
export function writeText(memory: Memory, object: Pointer): string {
  const { length } = placeOfText(memory.peek, object)
  const text = memory.text(object, MOST_CHARACTERS)
  const shown = PLAIN.test(text) ? `'${text}'` : quote([...text])
  return length <= MOST_CHARACTERS ? shown : `${shown}… (${length} characters)`
}

/** `bytes`, from where they are. */
export function writeBytes({ bytes }: Memory, start: Pointer, length: number): string {
  const characters = [...bytes(start, Math.min(length, MOST_CHARACTERS))].map((byte) =>
    String.fromCharCode(byte),
  )
  const single = characters.includes("'")
  const mark = single && !characters.includes('"') ? '"' : "'"
  const text = characters.map((each) => {
    if (each === mark) return `\\${each}`
    return each.charCodeAt(0) < 0x7f ? escape(each) : `\\x${each.charCodeAt(0).toString(16)}`
  })
  const shown = `b${mark}${text.join('')}${mark}`
  return length <= MOST_CHARACTERS ? shown : `${shown}… (${length} bytes)`
}

/** A number that is another one, almost surely, when what the text is made of has changed. */
export function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}

/** The same of so many bytes. */
export function mixBytes({ word, byte }: Memory, hash: number, start: Pointer, length: number): number {
  let mixed = mix(hash, length)
  let at = start
  const end = start + Math.min(length, 4 * MOST_CHARACTERS)
  for (; at < end && at % 4 !== 0; at += 1) mixed = mix(mixed, byte(at))
  for (; at + 4 <= end; at += 4) mixed = mix(mixed, word(at))
  for (; at < end; at += 1) mixed = mix(mixed, byte(at))
  return mixed
}
