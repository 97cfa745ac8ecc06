import type { Context } from './context'
import { isError } from './kinds'
import { prefix } from './names'

const FRAME = '\n    at'
const toText = Error.prototype.toString

let readableStack: (error: Error) => string = (error) =>
  error.stack ? String(error.stack) : toText.call(error)

/** Replaces what is read as an error's stack: a browser's own format becomes the one shown here. */
export function setStackReader(reader: (error: Error) => string): void {
  readableStack = reader
}

/** The longest run of lines that both stacks hold, at least four long; what an error shares with its cause. */
function sharedLines(lines: readonly string[], others: readonly string[]): { start: number; length: number } {
  for (let at = 0; at < lines.length - 3; at += 1) {
    const found = others.indexOf(lines[at] ?? '')
    if (found === -1) continue
    let length = 1
    while (at + length < lines.length && lines[at + length] === others[found + length]) length += 1
    if (length > 3) return { start: at, length }
  }
  return { start: 0, length: 0 }
}

function causeOf(error: Error): unknown {
  try {
    return error.cause
  } catch {
    return undefined
  }
}

function framesOf(error: Error, frames: string): string {
  const lines = frames.split('\n')
  const cause = causeOf(error)
  if (!isError(cause)) return frames
  const stack = readableStack(cause)
  const start = stack.indexOf(FRAME)
  if (start === -1) return frames
  const shared = sharedLines(lines, stack.slice(start + 1).split('\n'))
  if (shared.length === 0) return frames
  const left = shared.length - 2
  lines.splice(shared.start + 1, left, `    ... ${left} lines matching cause stack trace ...`)
  return lines.join('\n')
}

/** Puts the class's name at the head of a stack where the stack has only `Error`. */
function withClassName(stack: string, constructor: string | null, name: string, tag: string): string {
  const regular =
    name.endsWith('Error') &&
    stack.startsWith(name) &&
    (stack.length === name.length || stack[name.length] === ':' || stack[name.length] === '\n')
  if (constructor !== null && !regular) return stack
  let length = name.length
  let fallback = 'Error'
  if (constructor === null) {
    const start =
      /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n {4}at)/.exec(stack) ?? /^([a-z_A-Z0-9-]*Error)$/.exec(stack)
    length = start?.[1]?.length ?? 0
    fallback = start?.[1] || 'Error'
  }
  const shown = prefix(constructor, tag, fallback).slice(0, -1)
  if (name === shown) return stack
  if (!shown.includes(name)) return `${shown} [${name}]${stack.slice(length)}`
  return length === 0 ? `${shown}: ${stack}` : shown + stack.slice(length)
}

/**
 * An error as its stack, in brackets when it has none.
 *
 * @param keys the properties that will be shown after it; changed in place: what the stack says already is
 *   left out, `cause` and `errors` are shown even where they are not enumerable
 */
export function describeError(
  context: Context,
  error: Error,
  constructor: string | null,
  tag: string,
  keys: PropertyKey[],
): string {
  const name = error.name == null ? 'Error' : String(error.name)
  let stack = readableStack(error)
  if (!context.showHidden) {
    for (const key of ['name', 'message', 'stack'] as const) {
      const at = keys.indexOf(key)
      if (at !== -1 && stack.includes(String(error[key]))) keys.splice(at, 1)
    }
  }
  if ('cause' in error && !keys.includes('cause')) keys.push('cause')
  if (Array.isArray(Reflect.get(error, 'errors')) && !keys.includes('errors')) keys.push('errors')

  stack = withClassName(stack, constructor, name, tag)
  const message: unknown = error.message
  const said = typeof message === 'string' && message !== '' ? stack.indexOf(message) : -1
  const start = stack.indexOf(FRAME, said === -1 ? 0 : said + String(message).length)
  stack = start === -1 ? `[${stack}]` : `${stack.slice(0, start)}\n${framesOf(error, stack.slice(start + 1))}`
  return context.indentation === 0 ? stack : stack.replaceAll('\n', `\n${' '.repeat(context.indentation)}`)
}
