import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/python'

/** A statement at the top level of a program. */
export interface Statement {
  readonly node: SyntaxNode
  /** The name that the grammar has for it: `AssignStatement`. */
  readonly type: string
  readonly text: string
  /** Lines of the program, from 0, both inclusive. */
  readonly first: number
  readonly last: number
}

/** The statements of a Python program, read without running it. What is broken is read as far as it goes. */
export function statementsOf(code: string): Statement[] {
  const statements: Statement[] = []
  for (const node of childrenOf(treeOf(code).topNode).flatMap(ungrouped)) {
    if (node.name === 'Comment' || node.type.isError) continue
    // A statement that ends a block may hold the newlines behind it.
    const text = code.slice(node.from, node.to).trimEnd()
    const first = lineAt(code, node.from)
    statements.push({ node, type: node.name, text, first, last: first + text.split('\n').length - 1 })
  }
  return statements
}

/** Comments, in order, each with its line in the program, from 0. */
export function commentsOf(code: string): { readonly text: string; readonly line: number }[] {
  const comments: { text: string; line: number }[] = []
  treeOf(code).iterate({
    enter({ name, from, to }) {
      if (name === 'Comment') comments.push({ text: code.slice(from, to), line: lineAt(code, from) })
    },
  })
  return comments
}

/** Whether some of a text is no Python. */
export function isBroken(code: string): boolean {
  let broken = false
  treeOf(code).iterate({ enter: ({ type }) => void (broken ||= type.isError) })
  return broken
}

/** The grammar has no template strings; they hold names as f-strings do. */
function treeOf(code: string): Tree {
  return parser.parse(code.replace(TEMPLATE, (prefix) => prefix.replace(/t/i, 'f')))
}

/** The beginning of a template string. */
const TEMPLATE = /(?<![\w"'])(?:t|tr|rt)(?=["'])/gi

/** `a; b` is two statements. */
function ungrouped(node: SyntaxNode): SyntaxNode[] {
  return node.name === 'StatementGroup' ? childrenOf(node).filter(({ name }) => name !== ';') : [node]
}

function lineAt(code: string, position: number): number {
  return code.slice(0, position).split('\n').length - 1
}

/** The children of a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child)
  return children
}

/** @returns the expression that a statement consists of, where it is nothing but one */
export function bareExpression({ node, type }: Statement): SyntaxNode | undefined {
  if (type !== 'ExpressionStatement') return undefined
  return node.firstChild ?? undefined
}

/** The name that a call calls: `print` of `print(1)`, nothing of `a.b()` or of what is no call. */
export function calledName(expression: SyntaxNode, code: string): string | undefined {
  if (expression.name !== 'CallExpression') return undefined
  const callee = expression.firstChild
  return callee?.name === 'VariableName' ? code.slice(callee.from, callee.to) : undefined
}
