import { type Program as Tree, parse } from 'acorn'
import { applyEdits } from '../../syntaxTree'
import { failure, isStackOverflow, placeOf, readFailure, startOf, TOO_DEEP, unusedName } from '../compile'
import type { CompileError } from '../compileError'
import { emit } from '../emit'
import { createSourceFinder, pack } from '../packed'
import { exportEdits, findUnsupported } from '../rewrite'
import { awaitAtTop } from './awaits'

/** What the worker executes of a piece, that it can go on, or the reason why it cannot be compiled. */
export type PieceCompilation =
  { readonly source: string } | { readonly incomplete: true } | { readonly error: CompileError }

/** What Node's console takes for a command: a point, and a letter. */
const COMMAND = /^\s*\.[a-z]+\s*$/i

/**
 * Compiles a piece that was typed at a prompt to a script, whose names stay for those that follow. Types are removed and not checked.
 *
 * @param source TypeScript, JavaScript, or a command of the console, which the worker knows
 */
export function compilePiece(source: string): PieceCompilation {
  const text = source.replaceAll('\r\n', '\n')
  if (text.trim() === '' || COMMAND.test(text)) return { source: text.trim() }
  try {
    // An object, as in Node's console; a block where it is none.
    const isObject = /^\s*\{/.test(text) && !/;\s*$/.test(text)
    const object = isObject ? compileText(`(${text.trim()})`) : undefined
    return object !== undefined && 'source' in object ? object : compileText(text)
  } catch (error) {
    if (isStackOverflow(error)) return failure(TOO_DEEP)
    throw error
  }
}

function compileText(text: string): PieceCompilation {
  const tell = unusedName(text)
  const { code, mappings, mistake, canGoOn } = emit(text, {
    format: 'piece',
    name: 'main.ts',
    valueFunction: tell,
    record: false,
  })
  if (canGoOn) return { incomplete: true }
  if (mistake !== undefined) return failure(mistake.message, placeOf(text, mistake.start))
  const find = createSourceFinder(mappings)
  let tree: Tree
  try {
    // Only modules have exports; a console is otherwise as lax as a script is.
    const sourceType = /^\s*export\b/m.test(code) ? 'module' : 'script'
    tree = parse(code, {
      ecmaVersion: 'latest',
      sourceType,
      locations: true,
      allowAwaitOutsideFunction: true,
    })
  } catch (error) {
    return readFailure(error, find, text)
  }
  const unsupported = findUnsupported(tree, 'piece')
  if (unsupported !== undefined) return failure(unsupported.message, find(startOf(unsupported.node)))
  const edits = exportEdits(tree, code)
  const awaiting = awaitAtTop(tree, tell)
  if (awaiting === undefined)
    return { source: pack(applyEdits(code, edits), { valueFunction: tell, mappings }) }
  const { head, tail } = awaiting
  const script = `${head}${applyEdits(code, [...edits, ...awaiting.edits])}${tail}`
  return { source: pack(script, { valueFunction: tell, mappings, shift: head.length }) }
}
