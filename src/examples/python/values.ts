import { looksLikeOutput } from './answer'
import type { ToldPart } from './comments'
import { bareExpression, commentsOf, statementsOf, type Statement } from './syntax'

/** `# => 42`, `#> 42`: an arrow says that a value follows, whatever it is. */
const ARROW = /^#\s*(?:=*>|→|⇒)\s*(.*)$/
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
  const statements = statementsOf(code)
  return statements.flatMap((statement, index) => {
    const isLastOfLine = statements[index + 1]?.first !== statement.last
    const isBlock = PRINTING_BLOCK.test(statement.text)
    if (!isLastOfLine || !(isBlock || showsValue(statement, code))) return []
    const behind = isBlock ? undefined : comments.get(statement.last)
    if (behind !== undefined) return partOf([behind], statement, statement.last, code)
    const below: string[] = []
    for (let at = statement.last + 1; lines[at]?.startsWith('#') === true; at += 1)
      below.push(lines[at] ?? '')
    return partOf(below, statement, statement.last + 1, code)
  })
}

/** @param first the line of the first comment, from 0 */
function partOf(comments: readonly string[], { text }: Statement, first: number, code: string): ToldPart[] {
  const values = comments.map((comment) => valueIn(comment, text, code))
  if (values.length === 0 || !values.every((value) => value !== undefined)) return []
  return [{ text: values.join('\n'), first, last: first + values.length - 1 }]
}

function valueIn(comment: string, statement: string, code: string): string | undefined {
  const sure = ARROW.exec(comment)?.[1]?.trimEnd()
  if (sure !== undefined) return sure === '' ? undefined : sure
  const text = (SIGN.exec(comment) ?? COMMENT.exec(comment))?.[1]?.trimEnd() ?? ''
  return looksLikeOutput(text, statement, code) ? text : undefined
}

/** Methods that change an object and answer nothing: what stands behind them tells of the object. */
const CHANGES = /\.(?:append|extend|insert|remove|clear|sort|reverse|update|add|discard|shuffle)\([^]*\)$/

/** Whether a statement shows something: it prints, or it is an expression, and neither a docstring nor a change. */
function showsValue(statement: Statement, code: string): boolean {
  const expression = bareExpression(statement)
  if (expression === undefined || CHANGES.test(statement.text)) return false
  const isDocstring = statement.first === 0 && expression.name === 'String' && /^("""|''')/.test(code)
  return !isDocstring
}
