import ts from 'typescript'
import type { Instrumenter } from './instrument'
import { type FunctionNode, isFunction, topVariables } from './names'
import { createBlock, firstNames, type FunctionScope, kindOf, looksOf, nameOf, ownNames } from './scope'

interface Functions {
  top(file: ts.SourceFile): ts.SourceFile
  functionLike(node: ts.Node): ts.Node | undefined
}

/** Functions, and the top of a file: each has a frame from when it begins to when it is left, however that happens. */
export function createFunctions(base: Instrumenter): Functions {
  const { factory, calls } = base

  function open(node: FunctionNode | ts.SourceFile, outer: FunctionScope | undefined): FunctionScope {
    const own = ownNames(node)
    const depth = outer === undefined ? 0 : outer.depth + 1
    const isTop = ts.isSourceFile(node)
    const note = {
      name: isTop ? '<module>' : nameOf(node),
      line: isTop ? 1 : base.lineOf(node),
      kind: isTop ? ('async' as const) : kindOf(node),
      looks: isTop ? topVariables(node).map((name) => [name, 0] as const) : looksOf(own, outer, depth),
      depth,
    }
    base.functions.push(note)
    const blocks = [createBlock(firstNames(node))]
    return { index: base.functions.length - 1, note, depth, outer, own, blocks, loops: [] }
  }

  /** `const frame = enter(…)` */
  function entering(scope: FunctionScope, hook: 'module' | 'enter', line: number): ts.Statement {
    const first = hook === 'module' ? [] : (scope.blocks[0]?.held ?? [])
    const looks = calls.looks(scope.note.looks.map(([name]) => name))
    const outer = scope.depth === 0 ? [] : [calls.frame(scope.depth - 1)]
    const entered = calls.call(
      hook,
      calls.number(scope.index),
      ...outer,
      base.site(line),
      calls.names(first),
      looks,
    )
    const declaration = factory.createVariableDeclaration(
      calls.frame(scope.depth),
      undefined,
      undefined,
      entered,
    )
    const list = factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const)
    return factory.createVariableStatement(undefined, list)
  }

  /** The body, so that its end is seen whatever it is. */
  function guarded(scope: FunctionScope, statements: readonly ts.Statement[]): ts.Statement {
    const frame = calls.frame(scope.depth)
    const error = calls.fresh('error')
    const rethrown = factory.createThrowStatement(calls.call('threw', frame, error))
    const left = factory.createExpressionStatement(calls.call('leave', frame))
    return factory.createTryStatement(
      factory.createBlock(statements, true),
      factory.createCatchClause(factory.createVariableDeclaration(error), factory.createBlock([rethrown])),
      factory.createBlock([left]),
    )
  }

  function bodyOf(node: FunctionNode, scope: FunctionScope): ts.Block {
    const { body } = node
    const line = base.lineOf(node)
    const entered = entering(scope, 'enter', line)
    if (!ts.isBlock(body)) {
      const own = base.lineOf(body)
      const step = own === line ? [] : [base.stepStatement(own)]
      const [at, names] = base.here(own)
      const value = calls.call('returned', calls.frame(scope.depth), at, base.expression(body), names)
      const returned = ts.setTextRange(factory.createReturnStatement(value), body)
      return factory.createBlock([entered, guarded(scope, [...step, returned])], true)
    }
    const from = body.statements.findIndex((statement) => !isDirective(statement))
    const at = from === -1 ? body.statements.length : from
    const finished = (): ts.Statement[] => {
      const here = base.here(base.lineOf(body.statements.at(-1) ?? node))
      return [factory.createExpressionStatement(calls.call('finished', calls.frame(scope.depth), ...here))]
    }
    const last = body.statements.at(-1)
    const isEnded = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last))
    const statements = base.statements(body.statements.slice(at), [], isEnded ? undefined : finished)
    return factory.updateBlock(body, [...body.statements.slice(0, at), entered, guarded(scope, statements)])
  }

  function withBody(
    node: FunctionNode,
    parameters: ts.NodeArray<ts.ParameterDeclaration>,
    body: ts.Block,
  ): ts.Node {
    if (ts.isFunctionDeclaration(node))
      return factory.updateFunctionDeclaration(
        node,
        node.modifiers,
        node.asteriskToken,
        node.name,
        node.typeParameters,
        parameters,
        node.type,
        body,
      )
    if (ts.isFunctionExpression(node))
      return factory.updateFunctionExpression(
        node,
        node.modifiers,
        node.asteriskToken,
        node.name,
        node.typeParameters,
        parameters,
        node.type,
        body,
      )
    if (ts.isArrowFunction(node))
      return factory.updateArrowFunction(
        node,
        node.modifiers,
        node.typeParameters,
        parameters,
        node.type,
        node.equalsGreaterThanToken,
        body,
      )
    if (ts.isMethodDeclaration(node)) {
      const name = base.expression(node.name)
      return factory.updateMethodDeclaration(
        node,
        node.modifiers,
        node.asteriskToken,
        name,
        node.questionToken,
        node.typeParameters,
        parameters,
        node.type,
        body,
      )
    }
    if (ts.isConstructorDeclaration(node))
      return factory.updateConstructorDeclaration(node, node.modifiers, parameters, body)
    if (ts.isGetAccessor(node))
      return factory.updateGetAccessorDeclaration(
        node,
        node.modifiers,
        base.expression(node.name),
        parameters,
        node.type,
        body,
      )
    if (ts.isSetAccessor(node))
      return factory.updateSetAccessorDeclaration(
        node,
        node.modifiers,
        base.expression(node.name),
        parameters,
        body,
      )
    throw new Error('TypeScript has a function that is not known here.')
  }

  return {
    top(file) {
      const scope = open(file, undefined)
      base.scope = scope
      const entered = entering(scope, 'module', 1)
      return factory.updateSourceFile(file, [entered, ...base.statements(file.statements)])
    },
    functionLike(node) {
      if (!isFunction(node)) return undefined
      const outer = base.scope
      // Defaults of parameters, and computed names, are not the function's own code.
      const parameters = ts.visitNodes(node.parameters, base.expression, ts.isParameter)
      const scope = open(node, outer)
      base.scope = scope
      const body = bodyOf(node, scope)
      base.scope = outer
      return ts.setOriginalNode(withBody(node, parameters, body), node)
    },
  }
}

/** `'use strict'` and its like, which stand before everything else. */
function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)
}
