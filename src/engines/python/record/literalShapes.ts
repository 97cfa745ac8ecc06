import type { Pointer } from '../emscripten'
import { readAttributes } from './containers'
import { mix, mixBytes, writeBytes, writeComplex, writeDouble, writeInteger, writeText } from './literals'
import { FLAG, type Memory, placeOfText, TYPE } from './memory'
import type { TypeInfo } from './types'

/** What is written as a text. */
export interface Literal {
  readonly kind: 'literal'
  write(object: Pointer, type: TypeInfo): string
  /** Where the text can be another one while the object's address is the same: a number for what it is made of. */
  watch?(object: Pointer, type: TypeInfo): number
}

export const plain = (write: Literal['write']): Literal => ({ kind: 'literal', write })

/** More digits of an integer than are shown. */
const MOST_DIGITS = 60

/** Types of C whose `repr` calls nothing but C. */
const SAFE = ['decimal.Decimal', 'datetime.date', 'datetime.timedelta']
/** The same, unless they have a time zone, which may be the program's own. */
const ZONED = ['datetime.datetime', 'datetime.time']
const HAS_ZONE = 12

/**
 * How values are written that are no more than a text.
 *
 * @param represent calls `repr`, of types of C of which it is known that they call nothing of a program's
 * @returns undefined for what has slots
 */
export function createLiteralShapes(
  memory: Memory,
  represent: (object: Pointer) => string,
): (type: Omit<TypeInfo, 'literal'>) => Literal | undefined {
  const { word, byte, double } = memory
  const whole = (object: Pointer, { pointer }: TypeInfo): number =>
    mixBytes(memory, 0, object + 8, Math.max(0, word(pointer + TYPE.basicSize) - 8))
  const safe: Literal = { kind: 'literal', write: represent, watch: whole }
  const zoned: Literal = {
    kind: 'literal',
    write: (object, { name }) => (byte(object + HAS_ZONE) === 0 ? represent(object) : `<${name}>`),
    watch: whole,
  }

  const byForm: Readonly<Record<string, Literal>> = {
    NoneType: plain(() => 'None'),
    ellipsis: plain(() => 'Ellipsis'),
    NotImplementedType: plain(() => 'NotImplemented'),
    float: {
      kind: 'literal',
      write: (object) => writeDouble(double(object + 8)),
      watch: (object) => mix(word(object + 8), word(object + 12)),
    },
    complex: {
      kind: 'literal',
      write: (object) => writeComplex(memory, object),
      watch: (object) => mixBytes(memory, 0, object + 8, 16),
    },
    bytearray: {
      kind: 'literal',
      write: (object) => `bytearray(${writeBytes(memory, word(object + 20), word(object + 8))})`,
      watch: (object) => mixBytes(memory, 0, word(object + 20), word(object + 8)),
    },
    range: {
      kind: 'literal',
      write(object) {
        const [start, stop, step] = [8, 12, 16].map((offset) => writeInteger(memory, word(object + offset)))
        return `range(${start}, ${stop}${step === '1' ? '' : `, ${step}`})`
      },
      watch: whole,
    },
    module: plain((object) => `<module '${memory.text(word(object + 24), 100)}'>`),
    builtin_function_or_method: plain((object) => `<built-in ${memory.chars(word(word(object + 8)))}>`),
    ...Object.fromEntries(SAFE.map((name) => [name, safe])),
    ...Object.fromEntries(ZONED.map((name) => [name, zoned])),
  }

  const integer: Literal = {
    kind: 'literal',
    write(object, { form, isExact }) {
      if (form === 'bool' && isExact) return word(object + 12) === 1 ? 'True' : 'False'
      return writeInteger(memory, object)
    },
    watch(object) {
      const tag = word(object + 8)
      // A word and its sign, as most of them are.
      if (tag >>> 3 <= 1) return (word(object + 12) << 2) | (tag & 3)
      return mixBytes(memory, tag, object + 12, Math.min(tag >>> 3, MOST_DIGITS) * 4)
    },
  }
  const text: Literal = {
    kind: 'literal',
    write: (object) => writeText(memory, object),
    watch(object) {
      const { data, width, length } = placeOfText(word, object)
      return mixBytes(memory, 0, data, length * width)
    },
  }
  const bytes: Literal = {
    kind: 'literal',
    write: (object) => writeBytes(memory, object + 16, word(object + 8)),
    watch: (object) => mixBytes(memory, 0, object + 16, word(object + 8)),
  }
  const enumMember = plain((object, type) => {
    let member = '?'
    readAttributes(memory, object, type, (key, value) => {
      if (memory.text(key, 7) === '_name_') member = memory.text(value, 100)
      return member === '?'
    })
    return `${type.name}.${member}`
  })

  const called = plain((_, { name }) => `<${name}>`)

  return ({ flags, form, isExact, isEnum }) => {
    if (isEnum) return enumMember
    if ((flags & FLAG.long) !== 0) return integer
    if ((flags & FLAG.unicode) !== 0) return text
    if ((flags & FLAG.bytes) !== 0) return bytes
    // A class that inherits from one whose `repr` is called may have one of its own.
    if (!isExact && (SAFE.includes(form) || ZONED.includes(form))) return called
    return Object.hasOwn(byForm, form) ? byForm[form] : undefined
  }
}
