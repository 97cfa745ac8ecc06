import type { Pattern, Program as Tree } from 'acorn'

/** The names that a pattern binds. */
export function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)))
    case 'RestElement':
      return namesIn(pattern.argument)
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'MemberExpression':
      return []
  }
}

/** A name that a program declares at its top. */
export interface DeclaredName {
  readonly name: string
  /** Nothing may be assigned to it. */
  readonly constant: boolean
}

/** What a program declares at its top. */
export function declarationsOf(tree: Tree): DeclaredName[] {
  return tree.body.flatMap((statement) => {
    const exported =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
    const declaration = exported ? statement.declaration : statement
    switch (declaration?.type) {
      case 'VariableDeclaration': {
        const constant = declaration.kind !== 'let' && declaration.kind !== 'var'
        const names = declaration.declarations.flatMap(({ id }) => namesIn(id))
        return names.map((name) => ({ name, constant }))
      }
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return declaration.id === null ? [] : [{ name: declaration.id.name, constant: false }]
      default:
        return []
    }
  })
}

/** The names that a program declares at its top. */
export function declaredNames(tree: Tree): string[] {
  return declarationsOf(tree).map(({ name }) => name)
}
