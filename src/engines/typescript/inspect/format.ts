import type { InspectOptions } from './context'
import { builtInNames } from './names'
import { formatNumber, isPrimitive } from './primitives'
import { formatWith } from './value'

/**
 * A value as Node's `util.inspect` shows it.
 * @throws what a getter or a custom method of the value throws
 */
export function inspect(value: unknown, options?: InspectOptions): string {
  return formatWith(options, value)
}

/** Whether converting to a string would only give `[object Object]` or the like. */
function hasBuiltInToString(value: object): boolean {
  for (let owner: object | null = value; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (!Object.hasOwn(owner, 'toString') && !Object.hasOwn(owner, Symbol.toPrimitive)) continue
    if (owner === value) return false
    const constructor: unknown = Object.getOwnPropertyDescriptor(owner, 'constructor')?.value
    return typeof constructor === 'function' && builtInNames.has(constructor.name)
  }
  return true
}

function asString(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'bigint') return `${value}n`
  if (isPrimitive(value) || typeof value === 'function' || !hasBuiltInToString(value)) return String(value)
  return inspect(value, { depth: 0 })
}

function asJson(value: unknown): string {
  try {
    return String(JSON.stringify(value))
  } catch (error) {
    if (error instanceof TypeError && /circular|cyclic/i.test(error.message)) return '[Circular]'
    throw error
  }
}

function asNumber(value: unknown, convert: (value: never) => number): string {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'symbol' ? 'NaN' : formatNumber(convert(value as never))
}

/** What each conversion makes of its argument; `%c` takes a style and shows nothing. */
const CONVERSIONS: Readonly<Record<string, (value: unknown) => string>> = {
  s: asString,
  j: asJson,
  d: (value) => asNumber(value, Number),
  i: (value) => asNumber(value, parseInt),
  f: (value) => (typeof value === 'symbol' ? 'NaN' : formatNumber(parseFloat(value as string))),
  o: (value) => inspect(value, { showHidden: true, showProxy: true, depth: 4 }),
  O: (value) => inspect(value),
  c: () => '',
}

/** Joins the arguments of a console method into one line, as Node's `util.format` does. */
export function format(...values: readonly unknown[]): string {
  const [first, ...rest] = values
  if (typeof first !== 'string') return values.map(show).join(' ')
  if (rest.length === 0) return first
  const head = first.replace(/%([sjdifoOc%])/g, (written, letter: string) => {
    if (letter === '%') return '%'
    return rest.length === 0 ? written : (CONVERSIONS[letter]?.(rest.shift()) ?? written)
  })
  return [head, ...rest.map(show)].join(' ')
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value)
}
