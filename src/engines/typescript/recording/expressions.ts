import ts from 'typescript'
import { canBeKept } from '../awaits'
import type { Instrumenter } from './instrument'

/** What waits in an expression, the functions and classes in it. */
export function createExpressions(base: Instrumenter): Pick<Instrumenter, 'expression'> {
  const { context, factory, calls } = base

  function awaited(node: ts.AwaitExpression): ts.Expression {
    const line = base.lineOf(node)
    const frame = calls.frame(base.scope.depth)
    const value = base.expression(node.expression)
    // The console is told of promises that may be kept; see awaits.ts, which does not see this one any more.
    const named = ts.isIdentifier(node.expression) || canBeKept(node.expression) ? [factory.createTrue()] : []
    const waiting = calls.call('awaiting', frame, base.site(line), value, ...named)
    return calls.call('resumed', frame, base.site(line), factory.updateAwaitExpression(node, waiting))
  }

  function yielded(node: ts.YieldExpression): ts.Expression {
    const line = base.lineOf(node)
    const frame = calls.frame(base.scope.depth)
    const { asteriskToken } = node
    const value = node.expression && base.expression(node.expression)
    if (asteriskToken !== undefined && value !== undefined) {
      const other = factory.createYieldExpression(asteriskToken, delegated(frame, line, value))
      return calls.call('resumed', frame, base.site(line), other)
    }
    const told = calls.call('yielded', frame, base.site(line), ...(value === undefined ? [] : [value]))
    const updated = factory.updateYieldExpression(node, undefined, told)
    return calls.call('resumed', frame, base.site(line), updated)
  }

  /** What `yield*` gets instead. A name that cannot be iterated stays where it is, as the language's message has it. */
  function delegated(frame: ts.Identifier, line: number, value: ts.Expression): ts.Expression {
    const site = base.site(line)
    if (!ts.isIdentifier(value)) return calls.call('delegate', frame, site, value)
    const delegates = calls.call('delegates', frame, site, factory.createIdentifier(value.text))
    return factory.createConditionalExpression(
      delegates,
      undefined,
      calls.call('delegated', frame),
      undefined,
      value,
    )
  }

  /** Statements of a class's static block are those of what is around the class. */
  function staticBlock(node: ts.ClassStaticBlockDeclaration): ts.ClassStaticBlockDeclaration {
    return factory.updateClassStaticBlockDeclaration(node, base.block(node.body))
  }

  /** A class can look at its private fields, and nobody else can. */
  function insideView(fields: readonly ts.PrivateIdentifier[]): ts.ClassElement[] {
    const [first] = fields
    if (first === undefined) return []
    const object = calls.fresh('object')
    const own = (name: ts.PrivateIdentifier): ts.PrivateIdentifier =>
      factory.createPrivateIdentifier(name.text)
    const test = factory.createBinaryExpression(own(first), ts.SyntaxKind.InKeyword, object)
    const values = factory.createArrayLiteralExpression(
      fields.map((name) => factory.createPropertyAccessExpression(object, own(name))),
    )
    const parameter = factory.createParameterDeclaration(undefined, undefined, object)
    const body = factory.createConditionalExpression(
      test,
      undefined,
      values,
      undefined,
      factory.createIdentifier('undefined'),
    )
    const look = factory.createArrowFunction(undefined, undefined, [parameter], undefined, undefined, body)
    const names = factory.createArrayLiteralExpression(
      fields.map(({ text }) => factory.createStringLiteral(text)),
    )
    const call = factory.createExpressionStatement(calls.call('inside', factory.createThis(), names, look))
    return [factory.createClassStaticBlockDeclaration(factory.createBlock([call]))]
  }

  function classLike(node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration {
    const members = ts.visitNodes(node.members, expression, ts.isClassElement)
    const fields = node.members.flatMap((member) =>
      ts.isPropertyDeclaration(member) && ts.isPrivateIdentifier(member.name) && !isStaticOrAccessor(member)
        ? [member.name]
        : [],
    )
    const own = isDecorated(node) ? members : factory.createNodeArray([...insideView(fields), ...members])
    const heritage = ts.visitNodes(node.heritageClauses, expression, ts.isHeritageClause)
    const modifiers = ts.visitNodes(node.modifiers, expression, ts.isModifierLike)
    return ts.isClassDeclaration(node)
      ? factory.updateClassDeclaration(node, modifiers, node.name, node.typeParameters, heritage, own)
      : factory.updateClassExpression(node, modifiers, node.name, node.typeParameters, heritage, own)
  }

  function visit(node: ts.Node): ts.Node {
    if (ts.isTypeNode(node)) return node
    const made = base.functionLike(node)
    if (made !== undefined) return made
    if (ts.isAwaitExpression(node)) return awaited(node)
    if (ts.isYieldExpression(node)) return yielded(node)
    if (ts.isClassStaticBlockDeclaration(node)) return staticBlock(node)
    if (ts.isClassLike(node)) return classLike(node)
    return ts.visitEachChild(node, visit, context)
  }
  // What is made of a node stands where the node has stood: it is of the node's kind.
  const expression = <T extends ts.Node>(node: T): T => visit(node) as T

  return { expression }
}

function isStaticOrAccessor(member: ts.PropertyDeclaration): boolean {
  return (
    member.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.StaticKeyword || kind === ts.SyntaxKind.AccessorKeyword,
    ) === true
  )
}

/** TypeScript makes other code of such a class, with its parts in other places. */
function isDecorated(node: ts.ClassLikeDeclaration): boolean {
  return [node, ...node.members].some(
    (part) => ts.canHaveDecorators(part) && ts.getDecorators(part) !== undefined,
  )
}
