import type { Node, Program as ModuleTree } from 'acorn'
import { type Edit, visit } from '../syntaxTree'
import type { Format } from './emit'

/** What is said where a program wants a module. */
export const NO_IMPORTS = 'Programs here cannot import modules: everything must be in this one file.'

/** The first part of a program that cannot run here, with the sentence that says so. */
export function findUnsupported(
  tree: ModuleTree,
  format: Format,
): { node: Node; message: string } | undefined {
  let found: { node: Node; message: string } | undefined
  visit(tree, (node) => {
    const imports =
      node.type === 'ImportDeclaration' ||
      node.type === 'ImportExpression' ||
      node.type === 'ExportAllDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && node.source !== null && node.source !== undefined)
    if (imports && format === 'program') found ??= { node, message: NO_IMPORTS }
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
