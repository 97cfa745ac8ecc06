import { type Context, createContext, indented, type InspectOptions, type Nested } from './context'
import { describe, type Description } from './describe'
import { joinEntries } from './layout'
import { constructorName, prefix, toStringTag } from './names'
import { escapeName, formatPrimitive, isPrimitive, quote } from './primitives'
import { proxyNotes } from './recorded'

/** A class may say itself how its instances are shown, as it may in Node. */
const CUSTOM = Symbol.for('nodejs.util.inspect.custom')
const IDENTIFIER = /^[A-Za-z_][A-Za-z_0-9]*$/
/** Beyond this many characters at one level only the outermost objects are shown. */
const MOST_CHARACTERS = 2 ** 27

/** Formats any value. */
export function formatWith(options: InspectOptions | undefined, value: unknown): string {
  return formatValue(createContext(NESTED, options), value, 0)
}

const NESTED: Nested = { value: formatValue, property: formatProperty }

function formatValue(context: Context, value: unknown, level: number, inTypedArray = false): string {
  if (isPrimitive(value)) return formatPrimitive(context, value)
  let shown: object = value
  for (let note = proxyNotes.get(shown); note !== undefined; note = proxyNotes.get(shown)) {
    if (note.revoked) return '<Revoked Proxy>'
    if (context.showProxy) return formatProxy(context, note.target, note.handler, level)
    shown = note.target
  }
  const custom = formatCustom(context, value, shown, level)
  if (custom !== undefined) return custom
  if (context.seen.includes(shown)) {
    const mark = context.circular.get(shown) ?? context.circular.size + 1
    context.circular.set(shown, mark)
    return `[Circular *${mark}]`
  }
  return formatObject(context, shown, level, inTypedArray)
}

function formatProxy(context: Context, target: object, handler: object, level: number): string {
  if (level > context.depth) return 'Proxy [Array]'
  context.currentLevel = level + 1
  const parts = indented(context, () => [
    formatValue(context, target, level + 1),
    formatValue(context, handler, level + 1),
  ])
  return joinEntries(context, parts, '', { open: 'Proxy [', close: ']' }, true, level + 1)
}

function formatCustom(context: Context, value: object, target: object, level: number): string | undefined {
  const custom: unknown = Reflect.get(target, CUSTOM)
  if (typeof custom !== 'function' || isPlatformObject(target)) return undefined
  const constructor: unknown = Reflect.get(target, 'constructor')
  if (typeof constructor === 'function' && constructor.prototype === target) return undefined
  const options = { depth: context.depth, showHidden: context.showHidden, breakLength: context.breakLength }
  const result: unknown = custom.call(value, context.depth - level, options, inspectPublic)
  if (result === value) return undefined
  if (typeof result !== 'string') return formatValue(context, result, level)
  return result.replaceAll('\n', `\n${' '.repeat(context.indentation)}`)
}

/** Node's own classes carry methods of Node's inspect; a browser's do not, and both must print the same. */
function isPlatformObject(value: object): boolean {
  for (let owner: object | null = value; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const method: unknown = Object.getOwnPropertyDescriptor(owner, CUSTOM)?.value
    if (typeof method === 'function') return platformMethods.has(method)
  }
  return false
}

/** None in a browser, where to look through all of its classes takes a worker that begins several milliseconds. */
const platformMethods: ReadonlySet<object> = new Set(
  (CUSTOM in URL.prototype ? Object.getOwnPropertyNames(globalThis) : []).flatMap((name) => {
    if (!/^[A-Z]/.test(name)) return []
    const prototype: unknown = Reflect.get(Object(Reflect.get(globalThis, name)), 'prototype')
    if (isPrimitive(prototype)) return []
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, CUSTOM)?.value
    return typeof method === 'function' ? [method] : []
  }),
)

function formatObject(context: Context, value: object, level: number, inTypedArray: boolean): string {
  const constructor = constructorName(context, value, level)
  const tag = toStringTag(context, value)
  const description = describe(context, value, constructor, tag, level, inTypedArray)
  if (typeof description === 'string') return description
  if (level > context.depth) {
    const name = prefix(constructor, tag, 'Object').slice(0, -1)
    return constructor === null ? name : `[${name}]`
  }
  const indentation = context.indentation
  context.seen.push(value)
  context.currentLevel = level + 1
  let entries: string[]
  try {
    entries = description.entries(level + 1)
    const properties = description.keys.map((key) =>
      formatProperty(context, value, level + 1, key, description.list ? 'extra' : 'property'),
    )
    if (context.sorted && properties.length > 1) properties.sort()
    // There may be more than a call can take.
    for (const property of properties) entries.push(property)
  } catch (error) {
    if (!isStackOverflow(error)) throw error
    context.seen.pop()
    context.indentation = indentation
    const name = prefix(constructor, tag, 'Object').slice(0, -1)
    return `[${name}: Inspection interrupted prematurely. Maximum call stack size exceeded.]`
  }
  context.seen.pop()
  return joinObject(context, value, entries, description, level + 1)
}

/** Firefox has a class of its own for it. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError')
}

function joinObject(
  context: Context,
  value: object,
  entries: string[],
  description: Description,
  level: number,
): string {
  const mark = context.circular.get(value)
  const reference = mark === undefined ? '' : `<ref *${mark}>`
  const base = [reference, description.base].filter((part) => part !== '').join(' ')
  const items = Array.isArray(value) || description.list ? (value as ArrayLike<unknown>) : undefined
  const text = joinEntries(context, entries, base, description.braces, description.list, level, items)
  const written = (context.written.get(context.indentation) ?? 0) + text.length
  context.written.set(context.indentation, written)
  if (written > MOST_CHARACTERS) context.depth = -1
  return text
}

/** One property, with its name except in an array. */
function formatProperty(
  context: Context,
  owner: object,
  level: number,
  key: PropertyKey,
  role: 'item' | 'property' | 'extra',
): string {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key) ?? {
    value: Reflect.get(owner, key) as unknown,
    enumerable: true,
  }
  const text = formatSlot(context, owner, descriptor, level)
  return role === 'item' ? text : `${formatKey(key, descriptor.enumerable !== false)}: ${text}`
}

function formatSlot(context: Context, owner: object, descriptor: PropertyDescriptor, level: number): string {
  if (descriptor.value !== undefined)
    return indented(context, () => formatValue(context, descriptor.value, level))
  if (descriptor.get !== undefined) return formatGetter(context, owner, descriptor.get, descriptor.set, level)
  return descriptor.set === undefined ? 'undefined' : '[Setter]'
}

function formatGetter(
  context: Context,
  owner: object,
  get: () => unknown,
  set: unknown,
  level: number,
): string {
  const label = set === undefined ? 'Getter' : 'Getter/Setter'
  const { getters } = context
  if (
    getters === false ||
    (getters === 'get' && set !== undefined) ||
    (getters === 'set' && set === undefined)
  )
    return `[${label}]`
  return indented(context, () => {
    try {
      const value: unknown = Reflect.apply(get, owner, [])
      if (isPrimitive(value)) return `[${label}: ${formatPrimitive(context, value)}]`
      return `[${label}] ${formatValue(context, value, level)}`
    } catch (error) {
      const message: unknown = isPrimitive(error) ? undefined : Reflect.get(error, 'message')
      return `[${label}: <Inspection threw (${String(message)})>]`
    }
  })
}

function formatKey(key: PropertyKey, enumerable: boolean): string {
  if (typeof key === 'symbol') return `[${escapeName(key.toString())}]`
  const name = String(key)
  if (name === '__proto__') return "['__proto__']"
  if (!enumerable) return `[${escapeName(name)}]`
  return IDENTIFIER.test(name) ? name : quote(name)
}

/** What a class's own method gets as its third argument. */
function inspectPublic(value: unknown, options?: InspectOptions): string {
  return formatWith(options, value)
}
