import { type Token, tokTypes } from 'acorn'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The numbers of one segment of a source map. */
function decodeSegment(segment: string): number[] {
  const numbers: number[] = []
  let value = 0
  let shift = 0
  for (const character of segment) {
    const digit = BASE64.indexOf(character)
    value += (digit & 31) << shift
    shift += 5
    if ((digit & 32) !== 0) continue
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return numbers
}

/** For each line of the output: where each of its mapped columns was in the source, if on the same line. */
function readMappings(mappings: string): Map<number, number>[] {
  let sourceLine = 0
  let sourceColumn = 0
  return mappings.split(';').map((line, lineNumber) => {
    const columns = new Map<number, number>()
    let column = 0
    for (const segment of line === '' ? [] : line.split(',')) {
      const [columnDelta = 0, , lineDelta = 0, sourceDelta = 0] = decodeSegment(segment)
      column += columnDelta
      sourceLine += lineDelta
      sourceColumn += sourceDelta
      if (sourceLine === lineNumber) columns.set(column, sourceColumn)
    }
    return columns
  })
}

/** Before these tokens a space would become part of a template's text. */
function isInsideTemplate(token: Token, previous: Token | undefined): boolean {
  const { type } = token
  if (type === tokTypes.template || type === tokTypes.dollarBraceL) return true
  return type === tokTypes.backQuote && previous?.type === tokTypes.template
}

/**
 * Puts every token of a program back into the column it had before its types were removed, with spaces where
 * they stood, so that an error's place is the place in the reader's own code.
 *
 * @param code JavaScript with the source's lines
 * @param tokens the tokens of `code`, in order
 * @param mappings of the source map from `code` to the source
 */
export function alignColumns(code: string, tokens: readonly Token[], mappings: string): string {
  const lines = readMappings(mappings)
  let aligned = ''
  let at = 0
  let line = 0
  let lineStart = 0
  let alignedLineStart = 0
  const copy = (end: number): void => {
    const text = code.slice(at, end)
    for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
      line += 1
      lineStart = at + newline + 1
      alignedLineStart = aligned.length + newline + 1
    }
    aligned += text
    at = end
  }
  tokens.forEach((token, index) => {
    copy(token.start)
    const column = lines[line]?.get(token.start - lineStart)
    const missing = (column ?? 0) - (aligned.length - alignedLineStart)
    if (missing > 0 && !isInsideTemplate(token, tokens[index - 1])) aligned += ' '.repeat(missing)
    copy(token.end)
  })
  copy(code.length)
  return aligned
}
