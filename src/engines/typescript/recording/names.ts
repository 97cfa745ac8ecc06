import ts from 'typescript'

/** The names in a function's own code: not those in functions that stand in it. */
export interface OwnNames {
  /** All that it declares: parameters, variables, functions, classes. */
  readonly declared: ReadonlySet<string>
  /** Those of them that are variables or parameters, and can so hold something else later. */
  readonly variables: ReadonlySet<string>
  /** All that it mentions. */
  readonly used: ReadonlySet<string>
  readonly written: ReadonlySet<string>
  readonly usesThis: boolean
}

/** The names that a declaration binds, in order. */
export function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)))
}

/** The variables of a file that can be looked at from all over it. */
export function topVariables({ statements }: ts.SourceFile): string[] {
  return statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && !isAmbient(statement)
      ? statement.declarationList.declarations.flatMap(({ name }) => boundNames(name))
      : [],
  )
}

/** A function with a body, and so with a frame. */
export type FunctionNode = ts.FunctionLikeDeclaration & { readonly body: ts.Block | ts.Expression }

export function isFunction(node: ts.Node): node is FunctionNode {
  return (
    (ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isArrowFunction(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isConstructorDeclaration(node) ||
      ts.isAccessor(node)) &&
    node.body !== undefined
  )
}

/** The parameters' names; TypeScript's `this` is none. */
export function parameterNames({ parameters }: FunctionNode): string[] {
  return parameters.flatMap(({ name }) => boundNames(name)).filter((name) => name !== 'this')
}

/** What nothing of is left in JavaScript. */
export function isAmbient(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true
  )
}

/** @param root a function, or a file */
export function collectNames(root: FunctionNode | ts.SourceFile): OwnNames {
  const declared = new Set<string>()
  const variables = new Set<string>()
  const used = new Set<string>()
  const written = new Set<string>()
  let usesThis = false

  function write(target: ts.Node): void {
    if (ts.isIdentifier(target)) written.add(target.text)
    else if (ts.isParenthesizedExpression(target) || ts.isSpreadElement(target)) write(target.expression)
    else if (ts.isArrayLiteralExpression(target)) target.elements.forEach(write)
    else if (ts.isObjectLiteralExpression(target)) target.properties.forEach(writeProperty)
    else if (ts.isBinaryExpression(target)) write(target.left)
  }
  function writeProperty(property: ts.ObjectLiteralElementLike): void {
    if (ts.isShorthandPropertyAssignment(property)) write(property.name)
    else if (ts.isPropertyAssignment(property)) write(property.initializer)
    else if (ts.isSpreadAssignment(property)) write(property.expression)
  }

  function visit(node: ts.Node, own: boolean): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (isAmbient(node)) return
    if (node.kind === ts.SyntaxKind.ThisKeyword) usesThis = true
    if (own) note(node)
    const inner = own && !isFunction(node)
    // An arrow function has the `this` of what is around it.
    if (inner || ts.isArrowFunction(node)) ts.forEachChild(node, (child) => visit(child, inner))
    else if (isFunction(node))
      node.parameters.forEach((parameter) => parameter.initializer && visit(parameter.initializer, own))
  }
  function note(node: ts.Node): void {
    if (ts.isIdentifier(node)) used.add(node.text)
    else if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
      for (const name of boundNames(node.name)) {
        declared.add(name)
        variables.add(name)
      }
    } else if (
      (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) &&
      node.name !== undefined
    ) {
      declared.add(node.name.text)
    } else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) write(node.left)
    else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const { operator } = node
      if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
        write(node.operand)
    } else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      if (!ts.isVariableDeclarationList(node.initializer)) write(node.initializer)
    }
  }

  if (ts.isSourceFile(root)) root.statements.forEach((statement) => visit(statement, true))
  else {
    root.parameters.forEach((parameter) => visit(parameter, true))
    visit(root.body, true)
  }
  return { declared, variables, used, written, usesThis }
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}
