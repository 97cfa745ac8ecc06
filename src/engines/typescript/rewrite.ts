import type { Node, Program as ModuleTree } from 'acorn'
import { type Edit, visit } from '../syntaxTree'

/** The function that the worker hands to the program for the value of its last statement. */
export const VALUE_FUNCTION = '$value'

const IMPORT = 'Programs here cannot import modules: everything must be in this one file.'

/** The first part of a program that cannot run here, with the sentence that says so. */
export function findUnsupported(tree: ModuleTree): { node: Node; message: string } | undefined {
  let found: { node: Node; message: string } | undefined
  visit(tree, (node) => {
    const imports =
      node.type === 'ImportDeclaration' ||
      node.type === 'ImportExpression' ||
      node.type === 'ExportAllDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && node.source !== null && node.source !== undefined)
    if (imports) found ??= { node, message: IMPORT }
    else if (node.type === 'MetaProperty' && node.meta.name === 'import') {
      found ??= { node, message: 'Programs here are not files: import.meta does not exist.' }
    }
  })
  return found
}

/** Blanks a range, keeping its lines. */
function blank(code: string, start: number, end: number): Edit {
  return { start, end, text: code.slice(start, end).replace(/[^\n]/g, ' ') }
}

/** What makes a module's exports plain statements of the same width. */
export function exportEdits(tree: ModuleTree, code: string): Edit[] {
  return tree.body.flatMap((statement): Edit[] => {
    if (statement.type === 'ExportNamedDeclaration') {
      return [blank(code, statement.start, statement.declaration?.start ?? statement.end)]
    }
    if (statement.type !== 'ExportDefaultDeclaration') return []
    const { declaration } = statement
    const named =
      (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') &&
      declaration.id
    if (named) return [blank(code, statement.start, declaration.start)]
    const head = blank(code, statement.start, declaration.start)
    const end = statement.end - (code[statement.end - 1] === ';' ? 1 : 0)
    return [
      { ...head, text: `;(${head.text.slice(2)}` },
      { start: end, end, text: ')' },
    ]
  })
}

/**
 * Hands the value of a last statement that is an expression to {@link VALUE_FUNCTION}. The call is opened at the
 * end of the statement before, so that the expression keeps its column; where both share a line, a comment at the
 * end says by how much the columns from there on have moved.
 */
export function valueEdits(tree: ModuleTree, code: string): Edit[] {
  const last = tree.body.at(-1)
  if (last?.type !== 'ExpressionStatement') return []
  const previousEnd = tree.body.at(-2)?.end ?? 0
  const end = last.end - (code[last.end - 1] === ';' ? 1 : 0)
  const open = `;${VALUE_FUNCTION}((`
  const edits: Edit[] = [
    { start: previousEnd, end: previousEnd, text: open },
    { start: end, end, text: '))' },
  ]
  if (code.slice(previousEnd, last.start).includes('\n')) return edits
  const line = code.slice(0, previousEnd).split('\n').length
  const column = previousEnd - code.lastIndexOf('\n', previousEnd - 1)
  return [
    ...edits,
    { start: code.length, end: code.length, text: `\n${shiftComment(line, column, open.length)}` },
  ]
}

/** Columns of a line that an insertion has moved to the right. */
export interface Shift {
  readonly line: number
  /** The first column that moved, in the source; counts from 1. */
  readonly column: number
  readonly width: number
}

function shiftComment(line: number, column: number, width: number): string {
  return `//# shift ${line}:${column}:${width}`
}

/** Reads the comment that {@link valueEdits} may have left. */
export function readShift(code: string): Shift | undefined {
  const match = /\n\/\/# shift (\d+):(\d+):(\d+)$/.exec(code)
  return match === null
    ? undefined
    : { line: Number(match[1]), column: Number(match[2]), width: Number(match[3]) }
}
