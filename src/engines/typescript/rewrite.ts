import type { AnyNode, Node, Program as ModuleTree } from 'acorn'
import { type Edit, visit } from '../syntaxTree'
import type { Format } from './emit'
import { describeMissing, ONE_FILE } from './resolve'

/** The first part of a program that cannot run here, with the sentence that says so. */
export function findUnsupported(
  tree: ModuleTree,
  format: Format,
): { node: Node; message: string } | undefined {
  let found: { node: Node; message: string } | undefined
  visit(tree, (node) => {
    const message = format === 'module' ? undefined : describeImport(node, format)
    if (message !== undefined) found ??= { node, message }
    else if (node.type === 'MetaProperty' && node.meta.name === 'import') {
      found ??= { node, message: 'Programs here are not files: import.meta does not exist.' }
    }
  })
  return found
}

/** What keeps a node from importing something; undefined where it does not. */
function describeImport(node: AnyNode, format: 'program' | 'piece'): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration': {
      const { source } = node
      if (source === null || source === undefined) return undefined
      if (format === 'piece') return 'Nobody imports what is typed here: import it, and export nothing.'
      // What is no text can name nothing here either.
      const specifier = source.type === 'Literal' ? String(source.value) : undefined
      return specifier === undefined
        ? `There is nothing to import: ${ONE_FILE}`
        : describeMissing('', specifier, new Set())
    }
    default:
      return undefined
  }
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
