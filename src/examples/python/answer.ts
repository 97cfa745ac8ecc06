import { childrenOf, isBroken, statementsOf, type Statement } from './syntax'

const LITERAL =
  /^(?:[-+]?[\d._]+(?:e[-+]?\d+)?j?|(?:rb?|b)?'[^']*'|b?"[^"]*"|True|False|None|[[({].*[\])}]|<.*>|[A-Za-z_][\w.]*\(.*\))$/i

/**
 * Whether a comment below or behind a statement is what the statement prints: a literal, a `repr`, or text that the statement holds
 * itself. Anything else is what somebody says of it, or code in a comment.
 *
 * @param program what the statement stands in
 */
export function looksLikeOutput(line: string, statement: string, program = statement): boolean {
  if (line !== '' && [`'${line}'`, `"${line}"`].some((text) => statement.includes(text))) return true
  return LITERAL.test(line) && !isRemark(line, program)
}

/** `(see below)`, or a call that the program could make, such as `main()`: no value, though it is written like one. */
function isRemark(text: string, program: string): boolean {
  const call = /^(\w+)\(/.exec(text)?.[1]
  if (call !== undefined) {
    const isOwn = new RegExp(`^\\s*(?:async )?(?:def|class) ${call}\\b`, 'm').test(program)
    return isOwn ? /^[a-z_]/.test(call) : /^[a-z_]\w*\(\s*\)$/.test(text)
  }
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
