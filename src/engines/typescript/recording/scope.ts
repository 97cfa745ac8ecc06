import ts from 'typescript'
import { collectNames, type FunctionNode, isFunction, type OwnNames, parameterNames } from './names'
import type { FunctionNote } from './notes'

/** A function while the statements in it are visited. */
export interface FunctionScope {
  /** Its position in the notes. */
  readonly index: number
  readonly note: FunctionNote
  /** By how many functions it is surrounded; the top of a file is 0. */
  readonly depth: number
  readonly outer: FunctionScope | undefined
  readonly own: OwnNames
  /** The blocks around the statement, outermost first. */
  readonly blocks: Block[]
  /** The loops around the statement, innermost last, whose `continue` has to pass the end of their body. */
  readonly loops: Loop[]
}

export interface Loop {
  /** The names that the reader has given it. */
  readonly labels: readonly string[]
  /** The label of its body; undefined for a loop that needs none. */
  readonly body: ts.Identifier | undefined
  used: boolean
}

/** The names of a block. */
export interface Block {
  /** Those that hold something by now. */
  readonly held: string[]
  /** All that it declares for itself: until such a name holds something it must not be read, whatever is called so further out. */
  readonly declared: ReadonlySet<string>
}

export const createBlock = (held: string[] = [], declared: ReadonlySet<string> = new Set()): Block => ({
  held,
  declared,
})

/** All that can be read from where the visit stands, an inner name instead of an outer one. */
export function visibleNames({ blocks }: FunctionScope): string[] {
  const names = new Map<string, boolean>()
  for (const { held, declared } of blocks) {
    for (const name of declared) if (names.has(name)) names.set(name, false)
    for (const name of held) names.set(name, true)
  }
  return [...names.keys()].filter((name) => names.get(name))
}

/** What a function that is entered looks at around it: what it mentions of the functions that it stands in. */
export function looksOf(
  own: OwnNames,
  outer: FunctionScope | undefined,
  depth: number,
): FunctionNote['looks'] {
  const looks: (readonly [string, number])[] = []
  if (own.usesThis) looks.push(['this', depth])
  for (const name of own.used) {
    if (own.declared.has(name)) continue
    const owner = ownerOf(name, outer)
    if (owner === undefined) continue
    // What is captured is shown with the function; the frame that it belongs to may be gone.
    if (owner.depth > 0) looks.push([name, depth])
    if (owner.depth === 0 || own.written.has(name)) looks.push([name, owner.depth])
  }
  return looks
}

function ownerOf(name: string, from: FunctionScope | undefined): FunctionScope | undefined {
  for (let scope = from; scope !== undefined; scope = scope.outer) {
    if (scope.own.variables.has(name)) return scope
    if (scope.own.declared.has(name)) return undefined
  }
  return undefined
}

/** The function's own names, with `this` where it has one of its own that says something. */
export function ownNames(node: FunctionNode | ts.SourceFile): OwnNames {
  const own = collectNames(node)
  const hasThis =
    !ts.isSourceFile(node) && !ts.isArrowFunction(node) && !ts.isFunctionDeclaration(node) && isFunction(node)
  return { ...own, usesThis: own.usesThis && hasThis }
}

/** The names of a frame when it begins. */
export function firstNames(node: FunctionNode | ts.SourceFile): string[] {
  return ts.isSourceFile(node) ? [] : parameterNames(node)
}

/** What a function is called where it is written. */
export function nameOf(node: FunctionNode): string {
  if (ts.isConstructorDeclaration(node)) return `${className(node.parent) ?? 'class'}.constructor`
  const own = node.name === undefined ? undefined : textOf(node.name)
  if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) {
    const owner = ts.isClassLike(node.parent) ? className(node.parent) : undefined
    return owner === undefined ? (own ?? '<method>') : `${owner}.${own ?? '<method>'}`
  }
  if (own !== undefined) return own
  const { parent } = node
  // As the language itself names a function by what it is assigned to.
  if (
    (ts.isVariableDeclaration(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent)) &&
    parent.initializer === node
  )
    return textOf(parent.name) ?? '<function>'
  return ts.isArrowFunction(node) ? '<arrow>' : '<function>'
}

function className(node: ts.Node): string | undefined {
  if (!ts.isClassLike(node)) return undefined
  if (node.name !== undefined) return node.name.text
  return ts.isVariableDeclaration(node.parent) ? textOf(node.parent.name) : undefined
}

function textOf(name: ts.Node): string | undefined {
  if (ts.isComputedPropertyName(name))
    return isShort(name.expression) ? `[${name.expression.getText()}]` : undefined
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)
    ? name.text
    : undefined
}

/** `[Symbol.iterator]`, and what else says as much in a word. */
function isShort(expression: ts.Expression): boolean {
  return (
    ts.isIdentifier(expression) ||
    (ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression))
  )
}

export function kindOf(node: FunctionNode): FunctionNote['kind'] {
  const isAsync =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true
  const isGenerator = 'asteriskToken' in node && node.asteriskToken !== undefined
  if (isAsync) return isGenerator ? 'asyncGenerator' : 'async'
  return isGenerator ? 'generator' : 'plain'
}
