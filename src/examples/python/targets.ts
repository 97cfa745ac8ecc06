import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from './syntax'

/** The parts of a statement or an expression that are bound by it, where it is executed: names, or what holds names. */
export function targetsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children = childrenOf(node)
  const before = (name: string): SyntaxNode[] =>
    children.slice(
      0,
      Math.max(
        0,
        children.findLastIndex((child) => child.name === name),
      ),
    )
  switch (node.name) {
    case 'AssignStatement':
      // An annotation alone binds nothing.
      return before('AssignOp').filter(({ name }) => name !== 'AssignOp' && name !== 'TypeDef')
    case 'UpdateStatement':
    case 'NamedExpression':
    case 'TypeDefinition':
      return children.filter(({ name }) => name !== 'type').slice(0, 1)
    case 'ForStatement':
      return before('in')
    case 'WithStatement':
    case 'TryStatement':
      return children.filter((_, index) => children[index - 1]?.name === 'as')
    case 'ImportStatement':
      return importedNames(children)
    case 'CapturePattern':
      return [node]
    default:
      return []
  }
}

/** `import a.b` binds `a`, `import a.b as c` and `from a import b as c` bind `c`. */
function importedNames(children: readonly SyntaxNode[]): SyntaxNode[] {
  const start = children.findIndex(({ name }) => name === 'import')
  const names: SyntaxNode[] = []
  let isFresh = true
  for (const [at, child] of children.entries()) {
    if (at <= start) continue
    if (child.name === ',') isFresh = true
    else if (child.name === 'VariableName') {
      if (children[at - 1]?.name === 'as') names.splice(-1, 1, child)
      else if (isFresh) names.push(child)
      isFresh = false
    }
  }
  return names
}

/** The names that statements bind in the function whose body they are, and those that they declare to be the program's. */
export function localsOf(
  nodes: readonly SyntaxNode[],
  text: (node: SyntaxNode) => string,
): { readonly locals: Set<string>; readonly globals: Set<string> } {
  const locals = new Set<string>()
  const globals = new Set<string>()
  const collect = (node: SyntaxNode): void => {
    const children = childrenOf(node)
    if (node.name === 'ScopeStatement') {
      const names = children.filter(({ name }) => name === 'VariableName').map(text)
      if (children[0]?.name === 'global') for (const name of names) globals.add(name)
      return
    }
    if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition') {
      const name = children.find((child) => child.name === 'VariableName')
      if (name) locals.add(text(name))
      return
    }
    if (node.name === 'LambdaExpression') return
    for (const target of targetsOf(node)) for (const name of namesIn(target)) locals.add(text(name))
    children.forEach(collect)
  }
  nodes.forEach(collect)
  for (const name of globals) locals.delete(name)
  return { locals, globals }
}

/** The names in a target; what is in brackets or behind a dot is none of it. */
export function namesIn(target: SyntaxNode): SyntaxNode[] {
  if (target.name === 'VariableName' || target.name === 'CapturePattern') return [target]
  return target.name === 'MemberExpression' ? [] : childrenOf(target).flatMap(namesIn)
}
