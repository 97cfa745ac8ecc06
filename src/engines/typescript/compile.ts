import { type Node, parse, type Program as ModuleTree, type Token } from 'acorn'
import { transform } from 'sucrase'
import type { RunError } from '../../sandbox/protocol'
import { type Edit, applyEdits } from '../syntaxTree'
import { alignColumns } from './align'
import { exportEdits, findUnsupported, valueEdits } from './rewrite'

/** Why a program cannot be compiled; line and column count from 1. */
export interface CompileError extends RunError {
  readonly name: 'SyntaxError'
  readonly line: number
  readonly column: number
}

/** JavaScript for the worker, or the reason why there is none. */
export type Compilation = { readonly code: string } | { readonly error: CompileError }

interface Place {
  readonly line: number
  readonly column: number
}

function failure(message: string, { line, column }: Place): { error: CompileError } {
  return { error: { name: 'SyntaxError', message, line, column } }
}

/** Both parsers throw a SyntaxError with `loc`; acorn counts its columns from 0, sucrase from 1. */
function readFailure(error: unknown, firstColumn: 0 | 1): { error: CompileError } {
  if (!(error instanceof SyntaxError) || !('loc' in error)) throw error
  const place = error.loc as Place
  const message = error.message.replace(/^Error transforming main\.ts: /, '').replace(/ \(\d+:\d+\)$/, '')
  return failure(message, { line: place.line, column: place.column + 1 - firstColumn })
}

function parseModule(code: string, onToken?: Token[]): ModuleTree {
  const options = {
    ecmaVersion: 2025,
    sourceType: 'module',
    locations: true,
  } as const
  return parse(code, onToken === undefined ? options : { ...options, onToken })
}

/**
 * Compiles a TypeScript program to the JavaScript that the worker runs as the body of an async function: types
 * are removed and not checked, exports become plain declarations, and the value of a last statement that is an
 * expression is reported. Every statement keeps its line and, where nothing but types was removed, its column.
 *
 * @param source TypeScript, or JavaScript, without imports
 */
export function compile(source: string): Compilation {
  let code: string
  try {
    const output = transform(source.replaceAll('\r\n', '\n'), {
      transforms: ['typescript'],
      // The browsers and Node know all that sucrase could rewrite, and its rewriting of class fields is not exact.
      disableESTransforms: true,
      keepUnusedImports: true,
      filePath: 'main.ts',
      sourceMapOptions: { compiledFilename: 'main.js' },
    })
    code = output.code
    const tokens: Token[] = []
    parseLoosely(code, tokens)
    code = alignColumns(code, tokens, output.sourceMap?.mappings ?? '')
  } catch (error) {
    return readFailure(error, 1)
  }
  let tree: ModuleTree
  try {
    tree = parseModule(code)
  } catch (error) {
    return readFailure(error, 0)
  }
  const unsupported = findUnsupported(tree)
  if (unsupported !== undefined) return failure(unsupported.message, startOf(unsupported.node))
  const edits: readonly Edit[] = [...exportEdits(tree, code), ...valueEdits(tree, code)]
  return { code: applyEdits(code, edits) }
}

/** Collects what tokens there are; a program that does not parse is reported once its columns are right. */
function parseLoosely(code: string, tokens: Token[]): void {
  try {
    parseModule(code, tokens)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
}

function startOf(node: Node): Place {
  const start = node.loc?.start ?? { line: 1, column: 0 }
  return { line: start.line, column: start.column + 1 }
}

/**
 * A syntax error as it is printed: the place, the line with a mark below it, and the message.
 *
 * @param source the program that did not compile
 */
export function describeCompileError(error: CompileError, source: string): string {
  const line = source.split('\n')[error.line - 1] ?? ''
  const mark = line.slice(0, error.column - 1).replace(/[^\t]/g, ' ')
  return `main.ts:${error.line}:${error.column}\n${line}\n${mark}^\n\n${error.name}: ${error.message}\n`
}
