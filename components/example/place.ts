/** A place in a program, as an error names it. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  /** Where it begins in the line; without it the whole line is meant. */
  readonly column?: number
  /** Behind its last character; without it the word that begins at `column` is meant. */
  readonly endColumn?: number
}

/**
 * @param text of the line
 * @returns where the place begins and ends in the line, counted from 0; undefined where the whole line is meant
 */
export function rangeInLine(
  text: string,
  { column, endColumn }: Place,
): readonly [number, number] | undefined {
  if (column === undefined) return undefined
  const from = Math.max(0, Math.min(column - 1, text.length - 1))
  const word = /^(?:[\p{L}\p{N}_$]+|.)/u.exec(text.slice(from))?.[0].length ?? 0
  const to =
    endColumn === undefined || endColumn <= column ? from + word : Math.min(endColumn - 1, text.length)
  return to > from ? [from, to] : undefined
}
