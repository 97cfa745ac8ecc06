import { type Node, parse, type Program as ModuleTree } from 'acorn'
import { applyEdits } from '../syntaxTree'
import type { CompileError } from './compileError'
import { describeEarlyError } from './earlyErrors'
import { emit, type EmitOptions } from './emit'
import { createSourceFinder, type FindSource, pack, type Place } from './packed'
import { tellModuleNames } from './piece/moduleNames'
import { declaredNames } from './piece/names'
import { exportEdits, findUnsupported } from './rewrite'

/** JavaScript for the worker, or the reason why there is none. */
export type Compilation = { readonly code: string } | { readonly error: CompileError }

export const TOO_DEEP =
  'The program is too deeply nested to be compiled: parentheses, calls or operators stand in one another thousands of times.'

/** See {@link EmitOptions}. */
export interface CompileOptions extends Partial<Omit<EmitOptions, 'valueFunction'>> {
  /** The program's names are to be there for the pieces that follow it. */
  readonly stays?: boolean
}
const DEFAULTS = { format: 'program', name: 'main.ts', record: false, stays: false } as const

/** That a piece of source cannot be compiled. */
export function failure(message: string, place?: Place): { error: CompileError } {
  return { error: { name: 'SyntaxError', message, ...place } }
}

/**
 * Compiles a TypeScript program to the JavaScript that the worker runs as the body of an async function: types are
 * removed and not checked, exports become plain declarations, and the value of a last statement that is an
 * expression is reported.
 *
 * @param source TypeScript, or JavaScript
 * @param options how it runs: without imports, or among other modules; the file's name; whether it is recorded, and whether its
 * interpreter stays
 */
export function compile(source: string, options: CompileOptions = {}): Compilation {
  try {
    return compileText(source.replaceAll('\r\n', '\n'), { ...DEFAULTS, ...options })
  } catch (error) {
    if (isStackOverflow(error)) return failure(TOO_DEEP)
    throw error
  }
}

function compileText(source: string, options: Required<CompileOptions>): Compilation {
  const valueFunction = unusedName(source)
  // Only a file may begin with a hashbang, and the worker makes a function's body of it.
  const text = source.replace(/^#!/, '//')
  const { format, name, record, stays } = options
  const { code, mappings, mistake } = emit(text, { format: 'program', name, valueFunction, record: false })
  if (mistake !== undefined) return failure(mistake.message, placeOf(source, mistake.start))
  const find = createSourceFinder(mappings)
  let tree: ModuleTree
  try {
    tree = parseModule(code)
  } catch (error) {
    return readFailure(error, find, text, name)
  }
  const unsupported = findUnsupported(tree, format)
  if (unsupported !== undefined) return failure(unsupported.message, find(startOf(unsupported.node)))
  const names = stays && format === 'program' ? { names: declaredNames(tree) } : {}
  if (format === 'program' && !record)
    return { code: pack(applyEdits(code, exportEdits(tree, code)), { valueFunction, mappings, ...names }) }
  const made = emit(text, { format, name, valueFunction, record })
  const told = stays && format === 'module' ? tellModuleNames(tree, made.code, valueFunction) : []
  const edits = format === 'program' ? exportEdits(parseModule(made.code), made.code) : told
  const notes = { valueFunction, mappings: made.mappings, ...names, module: format === 'module' }
  const { recording } = made
  return {
    code: pack(applyEdits(made.code, edits), recording === undefined ? notes : { ...notes, recording }),
  }
}

function parseModule(code: string): ModuleTree {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
}

/** A name for the worker's function that a source does not use. */
export function unusedName(source: string): string {
  let name = '$value'
  while (source.includes(name)) name += '_'
  return name
}

const PIECE = 'piece.ts'

/**
 * What TypeScript's own parser leaves to others, such as a name that is declared twice, the parser of JavaScript finds.
 *
 * @param name of the module; a piece at the prompt has none
 */
export function readFailure(
  error: unknown,
  find: FindSource,
  source: string,
  name?: string,
): { error: CompileError } {
  if (!(error instanceof SyntaxError) || !('loc' in error)) throw error
  // Acorn's words for what is a RangeError elsewhere.
  if (error.message.startsWith('Not enough stack space')) return failure(TOO_DEEP)
  const { line, column } = error.loc as Place
  const place = find({ line, column: column + 1 })
  const message = error.message.replace(/ \(\d+:\d+\)$/, '')
  if (place === undefined || message.startsWith('Invalid regular expression')) return failure(message, place)
  const told = describeEarlyError(name ?? PIECE, source, place, name !== undefined)
  return told === undefined
    ? failure(nameToken(message, source, place), place)
    : failure(told.message, told.place)
}

/** Says which token was not expected, as Node does. */
function nameToken(message: string, source: string, { line, column }: Place): string {
  const rest = source.split('\n')[line - 1]?.slice(column - 1) ?? ''
  const token = /^(?:[\p{ID_Continue}$]+|\S)/u.exec(rest)?.[0]
  return message === 'Unexpected token' && token !== undefined ? `${message} '${token}'` : message
}

/** The place of a node, counted from 1. */
export function startOf(node: Node): Place {
  const start = node.loc?.start ?? { line: 1, column: 0 }
  return { line: start.line, column: start.column + 1 }
}

/** The place of a character, counted from 1. */
export function placeOf(source: string, at: number): Place {
  const lines = source.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Firefox has a class of its own for it. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError')
}
