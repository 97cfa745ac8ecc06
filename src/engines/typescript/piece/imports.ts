import ts from 'typescript'

/**
 * Has the worker import what a piece imports, and bind the names: `import { a as b } from './c'` becomes
 * `await tell.imports('./c', { b: 'a' })`, above all else as imports are, and `import('./c')` becomes `tell.import('./c')`.
 *
 * @param tell the name of the worker's function
 */
export function bindImports(tell: string): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    if (!/\bimport\b/.test(file.text)) return file
    const { factory } = context
    const method = (name: string): ts.Expression =>
      factory.createPropertyAccessExpression(factory.createIdentifier(tell), name)

    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context)
      return ts.isCallExpression(inner) && inner.expression.kind === ts.SyntaxKind.ImportKeyword
        ? factory.updateCallExpression(inner, method('import'), undefined, inner.arguments)
        : inner
    }

    function bind(declaration: ts.ImportDeclaration): ts.Statement {
      const names = importedNames(declaration.importClause).map(([name, imported]) =>
        factory.createPropertyAssignment(name, factory.createStringLiteral(imported)),
      )
      const list = [declaration.moduleSpecifier, factory.createObjectLiteralExpression(names)]
      const call = factory.createCallExpression(method('imports'), undefined, list)
      const statement = factory.createExpressionStatement(factory.createAwaitExpression(call))
      return ts.setTextRange(statement, declaration)
    }

    const others = file.statements.filter((statement) => !isImport(statement))
    const statements = [...file.statements.filter(isImport).map(bind), ...others]
    return ts.visitEachChild(factory.updateSourceFile(file, statements), visit, context)
  }
}

/** Whether something is left of it in JavaScript. */
const isImport = (statement: ts.Statement): statement is ts.ImportDeclaration =>
  ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly !== true

/** Each name of a piece's own, and what it is called where it comes from; `*` is all of that module. */
function importedNames(clause: ts.ImportClause | undefined): (readonly [string, string])[] {
  const bindings = clause?.namedBindings
  const named =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? [[bindings.name.text, '*'] as const]
        : bindings.elements
            .filter(({ isTypeOnly }) => !isTypeOnly)
            .map(({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const)
  return clause?.name === undefined ? named : [[clause.name.text, 'default'], ...named]
}
