import { parse } from 'papaparse'

/** So many rows and columns of a table are shown, and so many characters of the text are read for it. */
const MOST_ROWS = 200
const MOST_COLUMNS = 50
const MOST_CHARACTERS = 500_000

/** The beginning of a table. */
export interface TableRows {
  readonly rows: readonly (readonly string[])[]
  /** There is more than that. */
  readonly isCut: boolean
}

/** Reads the beginning of a text as CSV, whatever of comma, tab and semicolon parts its columns. */
export function rowsOf(text: string): TableRows {
  // Programs mix the ends of lines: Python's csv writes others than print() does.
  const start = text.slice(0, MOST_CHARACTERS).replace(/\r\n?/g, '\n')
  const { data } = parse<string[]>(start, {
    delimitersToGuess: [',', '\t', ';'],
    newline: '\n',
    preview: MOST_ROWS + 1,
    skipEmptyLines: true,
  })
  return {
    rows: data.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS)),
    isCut:
      text.length > MOST_CHARACTERS ||
      data.length > MOST_ROWS ||
      data.some((row) => row.length > MOST_COLUMNS),
  }
}
