import { looksLikeOutput } from './answer'
import type { ToldPart } from './comments'
import { bareExpression, childrenOf, commentsOf, isBroken, statementsOf, type Statement } from './syntax'

/** `# => 42`: an arrow says that a value follows, whatever it is. */
const ARROW = /^#\s*(?:=+>|→|⇒)\s*(.*)$/
/** `# -> 42`, `# Result: 42`: what follows is a value if it looks like one. */
const SIGN = /^#\s*(?:-+>|(?:results?|returns|prints|printed|value|evaluates to)\s*:)\s*(.*)$/i
const COMMENT = /^#[ \t]*(.*)$/

const PRINTING_BLOCK = /^(?:async )?(?:for|while|if|with|try|match)\b[^]*\bprint\(/

/**
 * Values that stand in comments behind or below what shows them, on the top level of a program:
 *
 *     print(6 * 7)  # 42        x + 1  # => 6        3 * 14
 *                                                    # 42
 *
 * Words about a statement are no value, and neither is code in a comment.
 */
export function toldValues(code: string): ToldPart[] {
  const comments = new Map(commentsOf(code).map(({ text, line }) => [line, text]))
  const lines = code.split('\n')
  const defined = new Set([...code.matchAll(/^\s*(?:async )?(?:def|class) (\w+)/gm)].map(([, name]) => name))
  const statements = statementsOf(code)
  return statements.flatMap((statement, index) => {
    const isLastOfLine = statements[index + 1]?.first !== statement.last
    const isBlock = PRINTING_BLOCK.test(statement.text)
    if (!isLastOfLine || !(isBlock || showsValue(statement, code))) return []
    const behind = isBlock ? undefined : comments.get(statement.last)
    if (behind !== undefined) return partOf([behind], statement, statement.last, defined)
    const below: string[] = []
    for (let at = statement.last + 1; lines[at]?.startsWith('#') === true; at += 1)
      below.push(lines[at] ?? '')
    return partOf(below, statement, statement.last + 1, defined)
  })
}

/** @param first the line of the first comment, from 0 */
function partOf(
  comments: readonly string[],
  { text }: Statement,
  first: number,
  defined: ReadonlySet<string | undefined>,
): ToldPart[] {
  const values = comments.map((comment) => valueIn(comment, text, defined))
  if (values.length === 0 || !values.every((value) => value !== undefined)) return []
  return [{ text: values.join('\n'), first, last: first + values.length - 1 }]
}

function valueIn(
  comment: string,
  statement: string,
  defined: ReadonlySet<string | undefined>,
): string | undefined {
  const sure = ARROW.exec(comment)?.[1]?.trimEnd()
  if (sure !== undefined) return sure === '' ? undefined : sure
  const text = (SIGN.exec(comment) ?? COMMENT.exec(comment))?.[1]?.trimEnd() ?? ''
  return looksLikeOutput(text, statement) && !isRemark(text, defined) ? text : undefined
}

/** `(see below)`, or a call that the program could make, such as `main()`: no value, though it is written like one. */
function isRemark(text: string, defined: ReadonlySet<string | undefined>): boolean {
  const call = /^(\w+)\(/.exec(text)?.[1]
  if (call !== undefined) return !defined.has(call) ? /^[a-z_]\w*\(\s*\)$/.test(text) : /^[a-z_]/.test(call)
  if (!/^[[({]/.test(text)) return false
  if (isBroken(text)) return !/<.*>|\.\.\./.test(text)
  return statementsOf(text).some(({ node }) => holdsName(node, text))
}

/** Whether an expression reads a name, other than that of something it calls: values as they are shown hold none. */
function holdsName(node: Statement['node'], code: string): boolean {
  if (node.name === 'VariableName') return !/^(?:nan|inf)$/.test(code.slice(node.from, node.to))
  return childrenOf(node).some(
    (child) =>
      !(node.name === 'CallExpression' && child === node.firstChild && child.name === 'VariableName') &&
      !(node.name === 'ArgList' && child.name === 'VariableName' && child.nextSibling?.name === 'AssignOp') &&
      holdsName(child, code),
  )
}

/** Methods that change an object and answer nothing: what stands behind them tells of the object. */
const CHANGES =
  /\.(?:append|extend|insert|remove|clear|sort|reverse|update|add|discard|setdefault|shuffle)\([^]*\)$/

/** Whether a statement shows something: it prints, or it is an expression, and neither a docstring nor a change. */
function showsValue(statement: Statement, code: string): boolean {
  const expression = bareExpression(statement)
  if (expression === undefined || CHANGES.test(statement.text)) return false
  const isDocstring = statement.first === 0 && expression.name === 'String' && /^("""|''')/.test(code)
  return !isDocstring
}
