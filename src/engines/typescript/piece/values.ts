import ts from 'typescript'

/**
 * Hands a function the value that a piece leaves, as a console shows it: that of the last statement that has one, be it inside of a
 * loop or a block. Declarations have none.
 *
 * @param tell the name of the function
 */
export function reportValues(tell: string): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const { factory } = context

    const visit = (node: ts.Node): ts.Node => {
      if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node)) return node
      if (!ts.isExpressionStatement(node)) return ts.visitEachChild(node, visit, context)
      // A comma would make two arguments of it.
      const value = factory.createParenthesizedExpression(node.expression)
      const call = factory.createCallExpression(factory.createIdentifier(tell), undefined, [value])
      return factory.updateExpressionStatement(node, call)
    }

    const statements = [...file.statements]
    const at = statements.findLastIndex((statement) => !isDeclaration(statement))
    const last = statements[at]
    if (last === undefined) return file
    statements[at] = visit(last) as ts.Statement
    return factory.updateSourceFile(file, statements)
  }
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) ||
    ts.isDeclarationStatement(statement) ||
    ts.isImportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isEmptyStatement(statement)
  )
}
