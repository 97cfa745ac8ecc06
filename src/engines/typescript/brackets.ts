import ts from 'typescript'

/** A bracket, or a template, that is open, and where it stands. */
export interface Opening {
  readonly start: number
  /** What closes it, as it is written. */
  readonly closer: string
  /** How far the line is indented that it stands on. */
  readonly indentation: number
}

/** The expression in a template, whose `${` is the opening, and where the template begins. */
interface Hole extends Opening {
  readonly template: number
}

const CLOSERS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.OpenBraceToken, '}'],
  [ts.SyntaxKind.OpenParenToken, ')'],
  [ts.SyntaxKind.OpenBracketToken, ']'],
])
const CLOSING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.CloseParenToken,
  ts.SyntaxKind.CloseBracketToken,
])
/** What a value can end in: a slash behind it divides. */
const VALUE_ENDS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...CLOSING,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.ThisKeyword,
  ts.SyntaxKind.SuperKeyword,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
])
/** How far the line is indented that a character stands on. */
export function indentationAt(source: string, at: number): number {
  const start = source.lastIndexOf('\n', at - 1) + 1
  return /^[ \t]*/.exec(source.slice(start, at))?.[0].length ?? 0
}

function isFirstOfLine(source: string, at: number): boolean {
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, at).trim() === ''
}

/**
 * The bracket or template of a source that is most likely the one that is never closed, when one is not. A later bracket often closes it in
 * its place: so it is the first one that closes at a line which stands less far in than its own; without such a one, the innermost that
 * is open at the end.
 */
export function findUnclosed(source: string): Opening | undefined {
  const open: (Opening | Hole)[] = []
  let suspect: Opening | undefined
  for (const { kind, start, text, unterminated } of tokensOf(source)) {
    const indentation = indentationAt(source, start)
    const last = open.at(-1)
    const closer = CLOSERS.get(kind)
    if (closer !== undefined) open.push({ start, closer, indentation })
    else if (kind === ts.SyntaxKind.TemplateHead)
      open.push({ start: start + text.length - 2, closer: '}', indentation, template: start })
    else if (unterminated && isTemplate(kind)) {
      const hole = open.findLast((each) => 'template' in each)
      // A backtick that begins a template in another one's expression: that was to end before it.
      if (kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral)
        return hole ?? { start, closer: '`', indentation }
      return { start: hole?.template ?? start, closer: '`', indentation }
    } else if (kind === ts.SyntaxKind.TemplateTail) open.pop()
    else if (CLOSING.has(kind)) {
      if (last?.closer !== text) return last
      open.pop()
      if (isFirstOfLine(source, start) && indentation < last.indentation) suspect ??= last
    }
  }
  const innermost = open.at(-1)
  return innermost && (suspect ?? innermost)
}

function isTemplate(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstTemplateToken && kind <= ts.SyntaxKind.LastTemplateToken
}

interface Token {
  readonly kind: ts.SyntaxKind
  readonly start: number
  readonly text: string
  readonly unterminated: boolean
}

/** The tokens of a source, whether it parses or not. */
function* tokensOf(source: string): Generator<Token> {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, source)
  /** For each open template, how many braces are open in the expression in it. */
  const templates: number[] = []
  let before = ts.SyntaxKind.Unknown
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.SlashToken || kind === ts.SyntaxKind.SlashEqualsToken) {
      if (!VALUE_ENDS.has(before)) kind = scanner.reScanSlashToken()
    } else if (kind === ts.SyntaxKind.TemplateHead) templates.push(0)
    else if (kind === ts.SyntaxKind.OpenBraceToken && templates.length > 0)
      templates.push((templates.pop() ?? 0) + 1)
    else if (kind === ts.SyntaxKind.CloseBraceToken && templates.length > 0) {
      const braces = templates.pop() ?? 0
      if (braces > 0) templates.push(braces - 1)
      else {
        kind = scanner.reScanTemplateToken(false)
        if (kind === ts.SyntaxKind.TemplateMiddle) templates.push(0)
      }
    }
    before = kind
    yield {
      kind,
      start: scanner.getTokenStart(),
      text: scanner.getTokenText(),
      unterminated: scanner.isUnterminated(),
    }
  }
}
