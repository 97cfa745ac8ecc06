import type { SyntaxNode } from '@lezer/common'
import { LAZY, PURE } from './builtins'
import { childrenOf, calledName, statementsOf } from './syntax'
import { namesIn, targetsOf } from './targets'

/**
 * Groups of names that may lead to the same object once a program has run, as its syntax tells: `ys = xs`, `row = table[0]`,
 * `for row in table`. A change by one of them may be seen by the others.
 */
export function aliasesOf(code: string): readonly (readonly string[])[] {
  const groups: string[][] = []
  const visit = (node: SyntaxNode): void => {
    if (node.name === 'FunctionDefinition' || node.name === 'LambdaExpression') return
    const children = childrenOf(node)
    const source = sourceOf(node, children)
    if (source !== null) {
      const names = [...targetsOf(node).flatMap(namesIn), ...sharedBy(source, code)]
      const group = [...new Set(names.map(({ from, to }) => code.slice(from, to)))]
      if (group.length > 1) groups.push(group)
    }
    children.forEach(visit)
  }
  for (const { node } of statementsOf(code)) visit(node)
  return groups
}

/** What the targets of a node are bound to, or to parts of it. */
function sourceOf(node: SyntaxNode, children: readonly SyntaxNode[]): SyntaxNode | null {
  if (node.name === 'AssignStatement' || node.name === 'NamedExpression') return node.lastChild
  if (node.name !== 'ForStatement') return null
  return children[children.findIndex(({ name }) => name === 'in') + 1] ?? null
}

const HOLDERS = new Set([
  'ArrayExpression',
  'ConditionalExpression',
  'DictionaryExpression',
  'ParenthesizedExpression',
  'SetExpression',
  'TupleExpression',
])

/** The names in an expression whose objects its value may be, hold, or go on with. */
function sharedBy(node: SyntaxNode, code: string): SyntaxNode[] {
  const children = childrenOf(node)
  if (node.name === 'VariableName') return [node]
  if (HOLDERS.has(node.name)) return children.flatMap((child) => sharedBy(child, code))
  if (node.name === 'MemberExpression') return children.slice(0, 1).flatMap((child) => sharedBy(child, code))
  if (node.name === 'BinaryExpression') {
    const isChoice = children.some(({ name }) => name === 'and' || name === 'or')
    return isChoice ? children.flatMap((child) => sharedBy(child, code)) : []
  }
  if (node.name === 'ComprehensionExpression' && children[0]?.name === '(')
    return children
      .filter((_, at) => children[at - 1]?.name === 'in')
      .flatMap((child) => sharedBy(child, code))
  if (node.name !== 'CallExpression') return []
  const name = calledName(node, code)
  if (name !== undefined && PURE.has(name) && !LAZY.has(name)) return []
  return children
    .flatMap((child) => (child.name === 'ArgList' ? childrenOf(child) : child))
    .filter(({ from }) => name === undefined || from !== node.from)
    .flatMap((child) => sharedBy(child, code))
}
