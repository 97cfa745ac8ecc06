import ts from 'typescript'

/** The methods of `Promise` that wait for the promises in a list. */
const COMBINATORS: ReadonlySet<string> = new Set(['all', 'allSettled', 'race', 'any'])

/**
 * Lets the console know the state of promises that have names, or are members of objects: `await p` becomes
 * `await (tell.awaited?.(p), p)`, `await o.p` becomes `await tell.awaited(o.p)`. What is awaited where it is made stays as it is; see worker/promises.ts.
 *
 * @param tell the name of the worker's function
 */
export function tellAwaits(tell: string): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    if (!/\bawait\b|\bPromise\b/.test(file.text)) return file
    const { factory } = context

    function told(names: ts.Expression, value: ts.Expression): ts.Expression {
      const method = factory.createPropertyAccessExpression(factory.createIdentifier(tell), 'awaited')
      const question = factory.createToken(ts.SyntaxKind.QuestionDotToken)
      const call = factory.createCallChain(method, question, undefined, [names])
      return factory.createParenthesizedExpression(factory.createComma(call, value))
    }

    /** What a member leads to is asked for once: a getter may be behind it. */
    function toldOnce(value: ts.Expression): ts.Expression {
      const method = factory.createPropertyAccessExpression(factory.createIdentifier(tell), 'awaited')
      return factory.createCallExpression(method, undefined, [value])
    }

    const nameOf = ({ text }: ts.Identifier): ts.Identifier => factory.createIdentifier(text)

    function toldList(list: ts.Expression): ts.Expression {
      if (ts.isIdentifier(list)) return told(nameOf(list), list)
      if (!ts.isArrayLiteralExpression(list)) return list
      const names = list.elements.filter(ts.isIdentifier).map(nameOf)
      return names.length === 0 ? list : told(factory.createArrayLiteralExpression(names), list)
    }

    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context)
      if (ts.isAwaitExpression(inner) && ts.isIdentifier(inner.expression))
        return factory.updateAwaitExpression(inner, told(nameOf(inner.expression), inner.expression))
      if (ts.isAwaitExpression(inner) && canBeKept(inner.expression))
        return factory.updateAwaitExpression(inner, toldOnce(inner.expression))
      if (!ts.isCallExpression(inner) || !isCombinator(inner.expression)) return inner
      const [list, ...others] = inner.arguments
      if (list === undefined) return inner
      return factory.updateCallExpression(inner, inner.expression, inner.typeArguments, [
        toldList(list),
        ...others,
      ])
    }
    return ts.visitEachChild(file, visit, context)
  }
}

/** Whether this is a member of an object, which may be a promise that can be shown later. */
function isMember(expression: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)
}

/** Whether a promise that this gives may be shown later: it is not made here. */
export function canBeKept(expression: ts.Expression): boolean {
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression)
  )
    return ts.isIdentifier(expression.expression) || canBeKept(expression.expression)
  return isMember(expression) || ts.isConditionalExpression(expression) || ts.isBinaryExpression(expression)
}

function isCombinator(callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise' &&
    COMBINATORS.has(callee.name.text)
  )
}
