import type { SyntaxNode } from '@lezer/common'
import { PURE } from './builtins'
import { beforeTraceback, goesOn } from './traceback'
import { bareExpression, calledName, childrenOf, statementsOf, type Statement } from './syntax'

/**
 * Whether a program without prompts is a session: its statements are run one by one, and each value is shown, as the
 * interpreter's prompt does. A program shows the value of its last expression only, and only where it prints nothing; so the
 * stored output tells which of the two its writer had before him:
 *
 * - It holds a traceback with more below, or the last line of one: only a session goes on.
 * - Nothing is printed, there are several bare expressions, and the output has several lines, not all of them a traceback; or
 *   all of them stand in blocks (`for n in range(3):` and `n`).
 * - Something is printed, and there is a bare expression that does nothing but have a value: `x`, `2 + 2`, `len(x)`.
 *
 * @param output the stored output; undefined where none is stored
 */
export function isSession(code: string, output: string | undefined): boolean {
  if (output === undefined) return false
  const statements = statementsOf(code)
  const values = statements.filter((statement) => hasValue(statement, code))
  const inBlocks = statements.filter(({ node }) => holdsValue(node, code, false))
  const onlyCalls = values.length === 0 && hasCallsInBlocks(statements, code)
  if (values.length + inBlocks.length === 0 && !onlyCalls) return false
  if ((GOES_ON.test(output) && !CATCHES.test(code)) || goesOn(output, code)) return true
  const before = beforeTraceback(output)
  if (before === '') return false
  const lines = output.split('\n').length
  if (!statements.some(({ node }) => mayPrint(node, code))) {
    // What stands in a block is shown by a session only.
    if (onlyCalls || (inBlocks.length > 0 && values.length === 0)) return true
    return values.length + inBlocks.length > 1 && lines > 1
  }
  return lines > 1 && values.some(({ node }) => isIdle(node.firstChild, code))
}

/** Whether an expression does nothing but have a value. */
function isIdle(expression: SyntaxNode | null, code: string): boolean {
  if (expression === null || expression.name === 'AwaitExpression') return false
  return expression.name !== 'CallExpression' || PURE.has(calledName(expression, code) ?? '')
}

const GOES_ON = /^Traceback \(most recent call last\):\n(?:[ \t].*\n)*\S.*\n+\S/m
/** A program that catches an exception may print its traceback and go on too. */
const CATCHES = /\b(?:except|traceback|exception)\b/

/** Whether a statement is an expression whose value could be meant to be seen. */
function hasValue(statement: Statement, code: string): boolean {
  const expression = bareExpression(statement)
  return (
    expression !== undefined &&
    !isPrint(statement, code) &&
    !(statement.first === 0 && expression.name === 'String' && /^("""|''')/.test(statement.text))
  )
}

const BLOCKS = new Set(['IfStatement', 'ForStatement', 'WhileStatement', 'TryStatement', 'WithStatement'])

const DEFINITIONS = new Set(['FunctionDefinition', 'ClassDefinition', 'LambdaExpression'])

/** Where nothing of a program's own is called, what a call in a block gives is a value, too: `file.write(text)`. */
function hasCallsInBlocks(statements: readonly Statement[], code: string): boolean {
  return (
    !statements.some(({ node }) => holdsDefinition(node)) &&
    statements.some(({ node }) => holdsValue(node, code, true))
  )
}

function holdsDefinition(node: SyntaxNode): boolean {
  return DEFINITIONS.has(node.name) || childrenOf(node).some(holdsDefinition)
}

/**
 * Whether a statement that holds others holds an expression that does nothing but have a value.
 *
 * @param withCalls one that calls something counts, too
 */
function holdsValue(node: SyntaxNode, code: string, withCalls: boolean): boolean {
  if (!BLOCKS.has(node.name)) return false
  return childrenOf(node)
    .flatMap((child) => (child.name === 'Body' ? childrenOf(child) : []))
    .some((child) =>
      child.name === 'ExpressionStatement'
        ? child.firstChild?.name !== 'Ellipsis' &&
          !mayPrint(child, code) &&
          (withCalls || isIdle(child.firstChild, code))
        : holdsValue(child, code, withCalls),
    )
}

function isPrint(statement: Statement, code: string): boolean {
  const expression = bareExpression(statement)
  return expression !== undefined && PRINTERS.has(calledName(expression, code) ?? '')
}

const PRINTERS = new Set(['print', 'pprint', 'pp', 'help'])

/** Whether something is printed in a statement, as far as one sees; what a function would print is not. */
function mayPrint(node: SyntaxNode, code: string): boolean {
  if (DEFINITIONS.has(node.name)) return false
  return PRINTERS.has(calledName(node, code) ?? '') || childrenOf(node).some((child) => mayPrint(child, code))
}
