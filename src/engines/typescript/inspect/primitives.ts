import type { Context } from './context'

// As it is before a program can replace it.
const { is } = Object

/** Below this length a string is never broken at its newlines. */
const UNBROKEN_LENGTH = 16

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
}

const CONTROL = /[\x00-\x1f\x7f-\x9f\\]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeControl(text: string): string {
  return text
    .replace(CONTROL, (character) => {
      const code = character.charCodeAt(0)
      return NAMED_ESCAPES[character] ?? `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .replace(LONE_SURROGATE, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
}

/** A property name in brackets or a symbol: control characters escaped, no quotes around. */
export function escapeName(name: string): string {
  return escapeControl(name).replaceAll("'", "\\'")
}

/** A string as a literal, in the quotes that need the fewest escapes: single, else double, else backticks. */
export function quote(text: string): string {
  const escaped = escapeControl(text)
  if (!text.includes("'")) return `'${escaped}'`
  if (!text.includes('"')) return `"${escaped}"`
  if (!text.includes('`') && !text.includes('${')) return `\`${escaped}\``
  return `'${escaped.replaceAll("'", "\\'")}'`
}

export function formatNumber(value: number): string {
  return is(value, -0) ? '-0' : String(value)
}

function formatString(context: Context, text: string): string {
  let shown = text
  let trailer = ''
  if (text.length > context.maxStringLength) {
    const rest = text.length - context.maxStringLength
    shown = text.slice(0, context.maxStringLength)
    trailer = `... ${rest} more character${rest > 1 ? 's' : ''}`
  }
  const breaks =
    shown.length > UNBROKEN_LENGTH && shown.length > context.breakLength - context.indentation - 4
  if (!breaks) return quote(shown) + trailer
  const lines = shown.split(/(?<=\n)/).map(quote)
  return lines.join(` +\n${' '.repeat(context.indentation + 2)}`) + trailer
}

export type Primitive = string | number | bigint | boolean | symbol | null | undefined

export function isPrimitive(value: unknown): value is Primitive {
  return value === null || (typeof value !== 'object' && typeof value !== 'function')
}

/** Groups the digits of a number by threes from its point on, unless it is written with an exponent. */
function separateDigits(text: string): string {
  const [, sign = '', whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined) return text
  const left = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '_')
  return sign + left + (fraction === undefined ? '' : `.${fraction.replace(/(\d{3})(?=\d)/g, '$1_')}`)
}

export function formatPrimitive(context: Context, value: Primitive): string {
  if (typeof value === 'string') return formatString(context, value)
  if (typeof value === 'number' || typeof value === 'bigint') {
    const text = typeof value === 'number' ? formatNumber(value) : String(value)
    const shown = context.numericSeparator ? separateDigits(text) : text
    return typeof value === 'number' ? shown : `${shown}n`
  }
  return String(value)
}

/** `... 3 more items`, for what is beyond a limit. */
export function moreItems(count: number): string {
  return `... ${count} more item${count > 1 ? 's' : ''}`
}
