import ts from 'typescript'

/** Something that does not parse, at a character of the source. */
export interface Mistake {
  readonly message: string
  readonly start: number
}

const CLOSED_BY = new Map<ts.SyntaxKind, ts.SyntaxKind>([
  [ts.SyntaxKind.OpenBraceToken, ts.SyntaxKind.CloseBraceToken],
  [ts.SyntaxKind.OpenParenToken, ts.SyntaxKind.CloseParenToken],
  [ts.SyntaxKind.OpenBracketToken, ts.SyntaxKind.CloseBracketToken],
  [ts.SyntaxKind.TemplateHead, ts.SyntaxKind.TemplateTail],
])

/** The numbers of TypeScript's messages “'}' expected” and “Unterminated template literal”. */
const UNCLOSED: ReadonlySet<number> = new Set([1005, 1160])

/**
 * The first of TypeScript's findings on a program's syntax, in its words. What is missing at the end of a program is
 * placed where it was opened: the end is seldom where the mistake was made.
 *
 * @returns undefined when there is none
 */
export function firstMistake(source: string, diagnostics: readonly ts.Diagnostic[]): Mistake | undefined {
  const first = diagnostics.find(({ category }) => category === ts.DiagnosticCategory.Error)
  if (first === undefined) return undefined
  const message = ts.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\.$/, '')
  const start = first.start ?? 0
  const isAtEnd = UNCLOSED.has(first.code) && start >= source.trimEnd().length
  const opened = isAtEnd ? lastOpened(source) : undefined
  return opened === undefined
    ? { message, start }
    : { message: `${message}; what opens here is never closed`, start: opened }
}

/** Unterminated template and comment: there is no end of them, wherever they begin. */
const ENDLESS: ReadonlySet<number> = new Set([1160, 1010])
/** Unterminated string and regular expression, which end with their line. */
const ENDED_BY_LINE: ReadonlySet<number> = new Set([1002, 1161])

/** Whether all that is wrong with a source is that it ends too early. */
export function canGoOn(source: string, diagnostics: readonly ts.Diagnostic[]): boolean {
  const first = diagnostics.find(({ category }) => category === ts.DiagnosticCategory.Error)
  if (first === undefined) return false
  if (ENDLESS.has(first.code)) return true
  if (ENDED_BY_LINE.has(first.code)) return first.code === 1002 && source.endsWith('\\')
  return (first.start ?? 0) >= source.trimEnd().length
}

/** Where the innermost bracket or template that is open at the end of a program stands. */
function lastOpened(source: string): number | undefined {
  const file = ts.createSourceFile('main.ts', source, ts.ScriptTarget.Latest, true)
  const open: { readonly start: number; readonly closedBy: ts.SyntaxKind | undefined }[] = []
  const visit = (node: ts.Node): void => {
    const missing = node.end === node.pos
    if (missing) return
    if (
      CLOSED_BY.has(node.kind) ||
      (ts.isNoSubstitutionTemplateLiteral(node) && node.isUnterminated === true)
    )
      open.push({ start: node.getStart(file), closedBy: CLOSED_BY.get(node.kind) })
    else if (
      open.at(-1)?.closedBy === node.kind &&
      !(ts.isTemplateTail(node) && node.isUnterminated === true)
    )
      open.pop()
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  return open.at(-1)?.start
}
