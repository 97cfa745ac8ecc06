import ts from 'typescript'
import type { Instrumenter } from './instrument'
import { boundNames, isAmbient } from './names'
import { createBlock } from './scope'

type Parts = Pick<Instrumenter, 'statement' | 'statements' | 'block'>

/** Nothing happens at such a statement. */
function isSilent(node: ts.Statement): boolean {
  return (
    isAmbient(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isImportEqualsDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isEmptyStatement(node) ||
    ts.isFunctionDeclaration(node) ||
    (ts.isModuleDeclaration(node) && (node.body === undefined || isEmptyNamespace(node.body)))
  )
}

function isEmptyNamespace(body: ts.ModuleBody | ts.JSDocNamespaceDeclaration): boolean {
  return ts.isModuleBlock(body) && body.statements.every(isSilent)
}

/** The names of a namespace that its members have, and no variables. */
function isExportedMember(node: ts.Statement): boolean {
  return ts.isModuleBlock(node.parent) && hasModifier(node, ts.SyntaxKind.ExportKeyword)
}

function hasModifier(node: ts.Statement, wanted: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === wanted) === true
}

/** The names that hold something when a statement is over, and whether they do so in the whole function. */
function declaredBy(node: ts.Statement): { readonly names: string[]; readonly whole: boolean } {
  if (isAmbient(node) || isExportedMember(node)) return { names: [], whole: false }
  if (ts.isVariableStatement(node)) {
    const { declarations, flags } = node.declarationList
    return {
      names: declarations.flatMap(({ name }) => boundNames(name)),
      whole: (flags & ts.NodeFlags.BlockScoped) === 0,
    }
  }
  const name = isNamed(node) ? node.name?.text : undefined
  return { names: name === undefined ? [] : [name], whole: false }
}

/** Classes, and what becomes an object with a name: a namespace and an enum, unless it is gone when it is compiled. */
function isNamed(
  node: ts.Statement,
): node is ts.ClassDeclaration | ts.EnumDeclaration | ts.ModuleDeclaration {
  if (ts.isEnumDeclaration(node)) return !hasModifier(node, ts.SyntaxKind.ConstKeyword)
  return ts.isClassDeclaration(node) || (ts.isModuleDeclaration(node) && !isSilent(node))
}

/** All names that statements declare for the block that they are. */
function namesOfBlock(nodes: readonly ts.Statement[]): ReadonlySet<string> {
  const names = nodes.flatMap((node) => {
    if (ts.isVariableStatement(node)) {
      const { declarations, flags } = node.declarationList
      return (flags & ts.NodeFlags.BlockScoped) === 0
        ? []
        : declarations.flatMap(({ name }) => boundNames(name))
    }
    const name =
      isNamed(node) || ts.isFunctionDeclaration(node) || ts.isEnumDeclaration(node) ? node.name : undefined
    return name === undefined ? [] : [name.text]
  })
  return new Set(names)
}

export function createStatements(base: Instrumenter): Parts {
  const { context, factory, calls } = base

  function statements(
    nodes: readonly ts.Statement[],
    names: readonly string[] = [],
    last: () => ts.Statement[] = () => [],
    declared: ReadonlySet<string> = namesOfBlock(nodes),
  ): ts.Statement[] {
    const { blocks } = base.scope
    const functions = nodes.flatMap((node) =>
      ts.isFunctionDeclaration(node) && node.body && node.name && !isExportedMember(node)
        ? [node.name.text]
        : [],
    )
    const block = createBlock([...names, ...functions], declared)
    blocks.push(block)
    const visited = nodes.flatMap((node) => {
      const made = statement(node)
      const { names: held, whole } = declaredBy(node)
      const holder = whole ? (blocks[0] ?? block) : block
      holder.held.push(...held)
      return made
    })
    const followed = [...visited, ...last()]
    blocks.pop()
    return followed
  }

  function block(node: ts.Statement, names?: readonly string[]): ts.Block {
    if (!ts.isBlock(node)) return factory.createBlock(statements([node], names), true)
    return factory.updateBlock(node, statements(node.statements, names))
  }

  function tryStatement(node: ts.TryStatement): ts.Statement {
    const { catchClause: handler } = node
    return factory.updateTryStatement(
      node,
      block(node.tryBlock),
      handler === undefined ? passing() : catchClause(handler),
      node.finallyBlock && block(node.finallyBlock),
    )
  }

  /** An exception that only passes through is told of before `finally` has its turn. */
  function passing(): ts.CatchClause {
    const error = calls.fresh('passing')
    const told = calls.call('passed', calls.frame(base.scope.depth), error)
    const rethrown = factory.createBlock([factory.createThrowStatement(told)])
    return factory.createCatchClause(factory.createVariableDeclaration(error), rethrown)
  }

  /** What is caught gets a name, where the reader has given it none. */
  function catchClause(handler: ts.CatchClause): ts.CatchClause {
    const { block: body, variableDeclaration } = handler
    const names = variableDeclaration === undefined ? [] : boundNames(variableDeclaration.name)
    const simple = variableDeclaration !== undefined && ts.isIdentifier(variableDeclaration.name)
    const unnamed = variableDeclaration === undefined ? calls.fresh('caught') : undefined
    const error = simple ? [factory.createIdentifier(names[0] ?? '')] : unnamed === undefined ? [] : [unnamed]
    base.scope.blocks.push(createBlock(names, namesOfBlock(body.statements)))
    const here = base.here(base.lineOf(handler))
    base.scope.blocks.pop()
    const caught = calls.call('caught', calls.frame(base.scope.depth), ...here, ...error)
    const told = factory.createExpressionStatement(caught)
    return factory.updateCatchClause(
      handler,
      unnamed === undefined ? variableDeclaration : factory.createVariableDeclaration(unnamed),
      factory.updateBlock(body, [told, ...statements(body.statements, names)]),
    )
  }

  function switchStatement(node: ts.SwitchStatement): ts.Statement {
    // All the cases are one block: what one of them declares is not to be read in another.
    const declared = namesOfBlock(node.caseBlock.clauses.flatMap(({ statements: own }) => [...own]))
    const inClause = (own: readonly ts.Statement[]): ts.Statement[] =>
      statements(own, [], undefined, declared)
    const clauses = node.caseBlock.clauses.map((clause) =>
      ts.isCaseClause(clause)
        ? factory.updateCaseClause(clause, base.expression(clause.expression), inClause(clause.statements))
        : factory.updateDefaultClause(clause, inClause(clause.statements)),
    )
    const cases = factory.updateCaseBlock(node.caseBlock, clauses)
    return factory.updateSwitchStatement(node, base.expression(node.expression), cases)
  }

  function namespace(node: ts.ModuleDeclaration): ts.ModuleDeclaration {
    const { body } = node
    if (body === undefined || ts.isIdentifier(body)) return node
    const inner = ts.isModuleDeclaration(body)
      ? (namespace(body) as ts.NamespaceDeclaration)
      : factory.updateModuleBlock(body, statements(body.statements))
    return factory.updateModuleDeclaration(node, node.modifiers, node.name, inner)
  }

  /** A `continue` of a loop that notes the end of each pass goes there instead of past it. */
  function continueStatement(node: ts.ContinueStatement): ts.Statement {
    const { loops } = base.scope
    const label = node.label?.text
    const loop = loops.findLast(({ labels }) => label === undefined || labels.includes(label))
    if (loop?.body === undefined) return node
    loop.used = true
    return ts.setTextRange(factory.createBreakStatement(loop.body), node)
  }

  function labeled(node: ts.LabeledStatement): ts.Statement[] {
    const labels: string[] = []
    let inner: ts.Statement = node
    for (; ts.isLabeledStatement(inner); inner = inner.statement) labels.push(inner.label.text)
    const made = ts.isIterationStatement(inner, false) ? base.loop(inner, labels) : statement(inner)
    const last = made.at(-1) ?? factory.createEmptyStatement()
    const wrapped = labels.reduceRight((body, label) => factory.createLabeledStatement(label, body), last)
    return [...made.slice(0, -1), ts.setTextRange(wrapped, node)]
  }

  function changed(node: ts.Statement): ts.Statement {
    const frame = calls.frame(base.scope.depth)
    if (ts.isIfStatement(node))
      return factory.updateIfStatement(
        node,
        base.expression(node.expression),
        block(node.thenStatement),
        node.elseStatement && block(node.elseStatement),
      )
    if (ts.isSwitchStatement(node)) return switchStatement(node)
    if (ts.isModuleDeclaration(node)) return namespace(node)
    if (ts.isClassDeclaration(node)) return base.expression(node)
    if (ts.isContinueStatement(node)) return continueStatement(node)
    if (ts.isReturnStatement(node)) {
      const value = node.expression && base.expression(node.expression)
      const [at, names] = base.here(base.lineOf(node))
      const returned = calls.call('returned', frame, at, value ?? factory.createVoidZero(), names)
      return factory.updateReturnStatement(node, returned)
    }
    if (ts.isThrowStatement(node)) {
      const at = base.site(base.lineOf(node))
      const thrown = calls.call('thrown', frame, at, base.expression(node.expression))
      return factory.updateThrowStatement(node, thrown)
    }
    return ts.visitEachChild(node, base.expression, context)
  }

  function statement(node: ts.Statement): ts.Statement[] {
    if (ts.isFunctionDeclaration(node)) return [base.expression(node)]
    if (isSilent(node)) return [node]
    if (ts.isBlock(node)) return [block(node)]
    if (ts.isTryStatement(node)) return [tryStatement(node)]
    if (ts.isLabeledStatement(node)) return labeled(node)
    if (ts.isIterationStatement(node, false)) return base.loop(node, [])
    const step = base.stepStatement(base.lineOf(node))
    return [step, changed(node)]
  }

  return { statement, statements, block }
}
