const LITERAL =
  /^(?:[-+]?[\d._]+(?:e[-+]?\d+)?j?|(?:rb?|b)?'[^']*'|b?"[^"]*"|True|False|None|[[({].*[\])}]|<.*>|[A-Za-z_][\w.]*\(.*\))$/i

/**
 * Whether a comment below a statement is what the statement prints: a literal, a `repr`, or text that the statement holds
 * itself. Anything else is what somebody says of it.
 */
export function looksLikeOutput(line: string, statement: string): boolean {
  return (
    LITERAL.test(line) || (line !== '' && [`'${line}'`, `"${line}"`].some((text) => statement.includes(text)))
  )
}
