import type { AnyNode, Program as Tree, VariableDeclaration } from 'acorn'
import { isNode, type Edit } from '../../syntaxTree'
import { namesIn } from './names'

/** What becomes of a script that awaits at its top. */
export interface Awaiting {
  /** Stands before the script, on its first line. */
  readonly head: string
  /** Stands below it. */
  readonly tail: string
  readonly edits: readonly Edit[]
}

/**
 * Makes the script that a console executes of a piece with `await` at its top, which no script can have: what it declares is declared
 * outside, and the rest is an async function's. A constant can be assigned to then, as in Node's console.
 *
 * @param tell the name of the worker's function, whose `pending` gets the function's promise
 * @returns undefined for a piece that awaits nothing
 */
export function awaitAtTop(tree: Tree, tell: string): Awaiting | undefined {
  if (!tree.body.some(awaits)) return undefined
  const edits: Edit[] = []
  const lexical: string[] = []
  const variables: string[] = []
  const functions: string[] = []

  function assign(declaration: VariableDeclaration): void {
    const [first] = declaration.declarations
    if (first === undefined) return
    edits.push({ start: declaration.start, end: first.start, text: 'void (' })
    for (const { id, init, start, end } of declaration.declarations) {
      edits.push({ start, end: start, text: '(' })
      const missing = (init === null || init === undefined) && declaration.kind !== 'var'
      edits.push({ start: end, end, text: missing ? ' = undefined)' : ')' })
      ;(declaration.kind === 'var' ? variables : lexical).push(...namesIn(id))
    }
    edits.push({ start: first.start, end: first.start, text: '' })
    const end = declaration.declarations.at(-1)?.end ?? declaration.end
    edits.push({ start: end, end, text: ')' })
  }

  /** A `var` belongs to the whole script, however deep it stands. */
  function liftVariables(node: AnyNode): void {
    if (isFunction(node)) return
    const isLoop = node.type === 'ForInStatement' || node.type === 'ForOfStatement'
    if (isLoop && node.left.type === 'VariableDeclaration' && node.left.kind === 'var') {
      const [first] = node.left.declarations
      if (first !== undefined) {
        variables.push(...namesIn(first.id))
        edits.push({ start: node.left.start, end: first.start, text: '' })
      }
      for (const child of [node.right, node.body]) liftVariables(child)
      return
    }
    if (node.type === 'VariableDeclaration') {
      if (node.kind === 'var') assign(node)
      return
    }
    childrenOf(node).forEach(liftVariables)
  }

  for (const statement of tree.body) {
    if (statement.type === 'VariableDeclaration') assign(statement)
    else if (statement.type === 'FunctionDeclaration') functions.push(statement.id.name)
    else if (statement.type === 'ClassDeclaration') {
      lexical.push(statement.id.name)
      edits.push({ start: statement.start, end: statement.start, text: `${statement.id.name} = ` })
      edits.push({ start: statement.end, end: statement.end, text: ';' })
    } else liftVariables(statement)
  }
  const declared = [
    ...(lexical.length > 0 ? [`let ${lexical.join()};`] : []),
    ...[...variables, ...functions].map((name) => `var ${name};`),
  ].join('')
  const made = functions.map((name) => `this.${name} = ${name};`).join('')
  return { head: `${declared}${tell}.pending((async () => {${made}`, tail: '\n})())', edits }
}

const isFunction = ({ type }: AnyNode): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'

function awaits(node: AnyNode): boolean {
  if (isFunction(node)) return false
  if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) return true
  return childrenOf(node).some(awaits)
}

function childrenOf(node: AnyNode): AnyNode[] {
  return (Object.values(node) as unknown[]).flat().filter(isNode)
}
