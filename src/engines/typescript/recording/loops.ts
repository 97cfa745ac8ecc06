import ts from 'typescript'
import type { Instrumenter } from './instrument'
import { boundNames } from './names'
import { createBlock, type Loop } from './scope'

/** Loops: their line is about to run before each pass, and once more when there is none left. */
export function createLoops(base: Instrumenter): Pick<Instrumenter, 'loop'> {
  const { factory, calls } = base
  let bodies = 0

  function inside<T>(loop: Loop, visit: () => T): T {
    base.scope.loops.push(loop)
    const made = visit()
    base.scope.loops.pop()
    return made
  }

  const before = (line: number, expression: ts.Expression): ts.Expression =>
    factory.createParenthesizedExpression(factory.createComma(base.step(line), base.expression(expression)))

  /** What a loop declares for its body; a `var` is one of the function's. */
  function loopNames(initializer: ts.ForInitializer | undefined): string[] {
    if (initializer === undefined || !ts.isVariableDeclarationList(initializer)) return []
    const names = initializer.declarations.flatMap(({ name }) => boundNames(name))
    if ((initializer.flags & ts.NodeFlags.BlockScoped) !== 0) return names
    base.scope.blocks[0]?.held.push(...names)
    return []
  }

  function forStatement(node: ts.ForStatement, labels: readonly string[]): ts.Statement[] {
    const line = base.lineOf(node)
    const first = base.stepStatement(line)
    const { blocks } = base.scope
    const start = node.initializer && base.expression(node.initializer)
    blocks.push(createBlock(loopNames(node.initializer)))
    const { condition, incrementor } = node
    const test =
      condition && (incrementor === undefined ? before(line, condition) : base.expression(condition))
    const next = incrementor && before(line, incrementor)
    const body = inside({ labels, body: undefined, used: false }, () => base.block(node.statement))
    blocks.pop()
    return [first, factory.updateForStatement(node, start, test, next, body)]
  }

  /** `continue` in it becomes a `break` of what stands around the body, so that the end of each pass is seen. */
  function forEach(node: ts.ForInStatement | ts.ForOfStatement, labels: readonly string[]): ts.Statement[] {
    const line = base.lineOf(node)
    const waits = ts.isForOfStatement(node) && node.awaitModifier !== undefined
    const frame = calls.frame(base.scope.depth)
    const first = base.stepStatement(line)
    const iterated = base.expression(node.expression)
    // A name that cannot be iterated stays where it is, as the language's message has it.
    const isName = ts.isIdentifier(iterated)
    const told = isName ? factory.createIdentifier(iterated.text) : iterated
    const iterating = waits ? [calls.call('iterating', frame, base.site(line), told)] : []
    const expression = isName ? iterated : (iterating[0] ?? iterated)
    const waiting = isName ? iterating.map((call) => factory.createExpressionStatement(call)) : []
    const start = base.expression(node.initializer)
    const names = loopNames(node.initializer)
    bodies += 1
    const loop: Loop = { labels, body: calls.fresh(`body${bodies}`), used: false }
    const made = inside(loop, () => base.block(node.statement, names))
    base.scope.blocks.push(createBlock(names))
    const pass = loop.used && loop.body ? factory.createLabeledStatement(loop.body, made) : made
    const call = (hook: 'resumed' | 'iterating'): ts.Statement =>
      factory.createExpressionStatement(calls.call(hook, frame, base.site(line)))
    const body = factory.createBlock(
      [
        ...(waits ? [call('resumed')] : []),
        pass,
        base.stepStatement(line),
        ...(waits ? [call('iterating')] : []),
      ],
      true,
    )
    base.scope.blocks.pop()
    const updated = ts.isForInStatement(node)
      ? factory.updateForInStatement(node, start, expression, body)
      : factory.updateForOfStatement(node, node.awaitModifier, start, expression, body)
    return [first, ...waiting, updated]
  }

  function loop(node: ts.IterationStatement, labels: readonly string[]): ts.Statement[] {
    if (ts.isForStatement(node)) return forStatement(node, labels)
    if (ts.isForInStatement(node) || ts.isForOfStatement(node)) return forEach(node, labels)
    const body = inside({ labels, body: undefined, used: false }, () => base.block(node.statement))
    if (ts.isWhileStatement(node))
      return [factory.updateWhileStatement(node, before(base.lineOf(node), node.expression), body)]
    if (ts.isDoStatement(node))
      return [factory.updateDoStatement(node, body, before(base.lineOf(node.expression), node.expression))]
    throw new Error('TypeScript has a loop that is not known here.')
  }

  return { loop }
}
