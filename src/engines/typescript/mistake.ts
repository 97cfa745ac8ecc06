import ts from 'typescript'
import { findUnclosed, indentationAt, type Opening } from './brackets'

/** Something that does not parse, at a character of the source. */
export interface Mistake {
  readonly message: string
  readonly start: number
}

/** The number of TypeScript's message “Unterminated template literal”. */
const UNTERMINATED_TEMPLATE = 1160

/** Unterminated template and comment: there is no end of them, wherever they begin. */
const ENDLESS: ReadonlySet<number> = new Set([UNTERMINATED_TEMPLATE, 1010])
/** Unterminated string and regular expression, which end with their line. */
const ENDED_BY_LINE: ReadonlySet<number> = new Set([1002, 1161])
const UNTERMINATED: ReadonlySet<number> = new Set([...ENDLESS, ...ENDED_BY_LINE])

/**
 * The first of TypeScript's findings on a program's syntax, in its words. A closing bracket that is missing is placed where it was
 * opened: where the parser notices it is seldom where the mistake was made.
 *
 * @returns undefined when there is none
 */
export function firstMistake(source: string, diagnostics: readonly ts.Diagnostic[]): Mistake | undefined {
  const first = diagnostics.find(({ category }) => category === ts.DiagnosticCategory.Error)
  if (first === undefined) return undefined
  const message = ts.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\.$/, '')
  const start = first.start ?? 0
  const isOther = UNTERMINATED.has(first.code) && first.code !== UNTERMINATED_TEMPLATE
  const unclosed = isOther ? undefined : findUnclosed(source)
  if (unclosed === undefined || !isCause(source, unclosed, first)) return { message, start }
  const missing = unclosed.closer === '`' ? message : `'${unclosed.closer}' expected`
  return { message: `${missing}; what opens here is never closed`, start: unclosed.start }
}

/** Whether a finding comes of a bracket that is open: it stands at the end, or on a later line that is no further in. */
function isCause(
  source: string,
  { start, indentation }: Opening,
  { start: found = 0 }: ts.Diagnostic,
): boolean {
  if (found < start) return false
  if (found >= source.trimEnd().length) return true
  return source.slice(start, found).includes('\n') && indentationAt(source, found) <= indentation
}

/** Whether all that is wrong with a source is that it ends too early. */
export function canGoOn(source: string, diagnostics: readonly ts.Diagnostic[]): boolean {
  const first = diagnostics.find(({ category }) => category === ts.DiagnosticCategory.Error)
  if (first === undefined) return false
  if (ENDLESS.has(first.code)) return true
  if (ENDED_BY_LINE.has(first.code)) return first.code === 1002 && source.endsWith('\\')
  return (first.start ?? 0) >= source.trimEnd().length
}
