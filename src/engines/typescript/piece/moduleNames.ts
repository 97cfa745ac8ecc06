import { type AnyNode, type FunctionExpression, parse, type Program as Tree } from 'acorn'
import { visit, type Edit } from '../../syntaxTree'
import { declarationsOf } from './names'

/** A constant cannot be assigned to, nor can an import, which says so as a constant does. */
const REFUSES = '()=>{const _=0;_=1}'

/**
 * Has a module tell its names, each by what reads and writes it, and those that it imports. A module's own are within the function
 * that TypeScript's form for SystemJS has for it, so it is told there.
 *
 * @param tree of the module as it is written, without types
 * @param code the same module in the form for SystemJS
 * @param tell the name of the worker's function
 */
export function tellModuleNames(tree: Tree, code: string, tell: string): readonly Edit[] {
  const [dependencies, declare] = registered(parse(code, { ecmaVersion: 'latest' }))
  const [directive] = declare.body.body
  if (directive === undefined) return []
  const namespaces = namespacesIn(declare)
  const imported = tree.body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration') return []
    const namespace = namespaces[dependencies.indexOf(String(statement.source.value))]
    if (namespace === undefined) return []
    return statement.specifiers.map((specifier): readonly [string, string] => {
      const { name } = specifier.local
      if (specifier.type === 'ImportNamespaceSpecifier') return [name, namespace]
      const of = specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported)
      return [name, `${namespace}[${JSON.stringify(of)}]`]
    })
  })
  // TypeScript's form has variables for constants too.
  const own = declarationsOf(tree).map(
    ({ name, constant }) => `${name}:[()=>${name},${constant ? REFUSES : `${tell}=>{${name}=${tell}}`}]`,
  )
  const others = imported.map(([name, read]) => `${name}:[()=>${read},${REFUSES}]`)
  const text = ` ${tell}.names({${[...own, ...others].join()}});`
  return [{ start: directive.end, end: directive.end, text }]
}

/** What stands in `System.register([…], function (exports, context) {…})`. */
function registered(tree: Tree): readonly [readonly string[], FunctionExpression] {
  let dependencies: readonly string[] = []
  let declare: FunctionExpression | undefined
  visit(tree, (node) => {
    if (declare !== undefined || node.type !== 'CallExpression') return
    const [list, last] = node.arguments
    if (list?.type !== 'ArrayExpression' || last?.type !== 'FunctionExpression') return
    dependencies = list.elements.map((element) => (element?.type === 'Literal' ? String(element.value) : ''))
    declare = last
  })
  if (declare === undefined) throw new Error('The module is not in the form for SystemJS.')
  return [dependencies, declare]
}

/** The variables that the setters keep namespaces in, in the order of the dependencies. */
function namespacesIn(declare: FunctionExpression): readonly (string | undefined)[] {
  let setters: readonly AnyNode[] = []
  visit(declare, (node) => {
    const isSetters =
      node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'setters'
    if (isSetters && node.value.type === 'ArrayExpression')
      setters = node.value.elements.filter((element) => element !== null)
  })
  return setters.map((setter) => {
    let name: string | undefined
    visit(setter, (node) => {
      if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') name ??= node.left.name
    })
    return name
  })
}

const nameOf = (node: AnyNode): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : ''
