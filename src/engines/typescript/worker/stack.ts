import type { RunError } from '../../../sandbox/protocol'
import { isError } from '../inspect/kinds'
import type { FindSource, Place } from '../packed'

/** The name of the function that the program's code is the body of; its frame has no name for the reader. */
export const MAIN_FUNCTION = '$main'
/** A place in a file of the reader's, in a frame of a stack. */
let place = /$./
const { toString: errorToString } = Error.prototype

/** Names of the engine's in frames of the reader's code. V8 calls every function without a name `eval` in code that was evaluated. */
const MAIN_NAME = /(?:\$main|eval) \(([^()]+:\d+:\d+)\)$/
/** TypeScript makes the top of a module a method, and calls what is imported as one of the namespace, `Module`. */
const MODULE_NAME = /(?:(?:async )?(?:Object\.)?execute|eval) \(([^()]+:\d+:\d+)\)$/
let engineNames = MAIN_NAME

let mainFile = ''
let finders: ReadonlyMap<string, FindSource> = new Map()

/**
 * @param main name of the file that is run
 * @param files by name: what tells of a place in the code that is executed where the reader wrote it
 */
export function setSources(main: string, files: ReadonlyMap<string, FindSource>): void {
  mainFile = main
  engineNames = files.size > 1 ? MODULE_NAME : MAIN_NAME
  knowFiles(files)
}

function knowFiles(files: ReadonlyMap<string, FindSource>): void {
  finders = files
  const names = [...files.keys()].sort((a, b) => b.length - a.length)
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  place = new RegExp(`(?<=^|[\\s(@])(${escaped.join('|')}):(\\d+):(\\d+)`)
}

/** Makes one more file known, of code that comes later than the program. */
export function addSource(name: string, find: FindSource): void {
  knowFiles(new Map([...finders, [name, find]]))
}

function showPlace(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** A frame of the reader's code in V8's form; undefined for frames of the engine. */
function readerFrame(frame: string): string | undefined {
  const match = place.exec(frame)
  if (match === null) return undefined
  const [written = '', file = '', line = '', column = ''] = match
  const source = finders.get(file)?.({ line: Number(line), column: Number(column) })
  if (source === undefined) return undefined
  const shown = showPlace(file, source)
  return frame
    .replace(written, () => shown)
    .replace(/\.eval \(/, '.<anonymous> (')
    .replace(engineNames, '$1')
    .replace(/^( *at (?:async )?)Module\./, '$1')
}

interface CallSite {
  toString(): string
}

/** V8's hook for making the text of a stack; other engines do not have it. */
interface StackHook {
  prepareStackTrace?: (error: Error, frames: readonly CallSite[]) => string
}

/** What stands above the frames. A program's own `name` or `message` may be anything. */
function headOf(error: Error): string {
  try {
    return String(Reflect.apply(errorToString, error, []))
  } catch {
    return '<error>'
  }
}

/** The engine makes stacks as {@link installStackFormat} says; else they are read from its own form. */
let formatted = false

/** From now on stacks hold the reader's frames only, in engines that let a program say so. */
export function installStackFormat(): void {
  const hook: StackHook['prepareStackTrace'] = (error, frames) => {
    formatted = true
    const lines = frames.map((frame) => readerFrame(`    at ${frame.toString()}`))
    return [headOf(error), ...lines.filter((line) => line !== undefined)].join('\n')
  }
  Object.defineProperty(Error, 'prepareStackTrace', { value: hook, configurable: true, writable: true })
  // Firefox and Safari have `captureStackTrace` too, but never call this, and a program is not to see it there.
  if (new Error().stack !== '' && !formatted) Reflect.deleteProperty(Error, 'prepareStackTrace')
}

/** `name@place`, the form of a frame in Firefox and Safari. */
function fromOtherEngine(frame: string): string {
  const [name = '', place = frame] = frame.includes('@') ? frame.split('@') : []
  const shown = name.replace(/^async\*/, 'async ').replace(/[/<]+$/, '')
  return shown === '' ? `    at ${place}` : `    at ${shown} (${place})`
}

/** Safari's own properties of an error: where it was made. Evaluated code has no `sourceURL`. */
interface PlacedError extends Error {
  readonly line?: unknown
  readonly column?: unknown
  readonly sourceURL?: unknown
}

/** The one frame that Safari tells of evaluated code: its stacks name neither the file nor lines there. */
function onlyFrame({ line, column, sourceURL }: PlacedError): string[] {
  if (typeof line !== 'number' || typeof column !== 'number' || line < 1 || sourceURL !== undefined) return []
  const source = finders.get(mainFile)?.({ line, column })
  return source === undefined ? [] : [`    at ${showPlace(mainFile, source)}`]
}

/** An error's stack with the reader's frames only, in V8's form. */
export function readStack(error: Error): string {
  // Some browsers give it a stack and some do not: it is shown without one everywhere.
  if (typeof DOMException !== 'undefined' && error instanceof DOMException) return headOf(error)
  const stack: unknown = error.stack
  if (typeof stack !== 'string' || stack === '') return headOf(error)
  if (formatted) return stack
  const frames = stack
    .split('\n')
    .map((frame) => readerFrame(fromOtherEngine(frame)))
    .filter((frame) => frame !== undefined)
  return [headOf(error), ...(frames.length === 0 ? onlyFrame(error) : frames)].join('\n')
}

/** What the page is told of an error: its class, its message and the place in the reader's code. */
export function toRunError(error: unknown): RunError {
  if (!isError(error)) return { name: 'Uncaught', message: describeThrown(error) }
  const match = place.exec(readStack(error))
  const told = { name: String(error.name), message: String(error.message) }
  if (match === null) return told
  const [, file = '', line = '', column = ''] = match
  return { ...told, ...(file === mainFile ? {} : { file }), line: Number(line), column: Number(column) }
}

function describeThrown(value: unknown): string {
  try {
    return String(value)
  } catch {
    return 'a value that cannot be shown'
  }
}
