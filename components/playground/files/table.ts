/** So many rows and columns of a table are shown. */
const MOST_ROWS = 200
const MOST_COLUMNS = 50

/**
 * Reads CSV as RFC 4180 has it: cells in quotes may hold commas, quotes as two, and line breaks.
 *
 * @returns the first rows, and how many more there are
 */
export function rowsOf(text: string): {
  readonly rows: readonly (readonly string[])[]
  readonly omitted: number
} {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) break
    const row = rows.at(-1)
    row?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',' && cell.lastIndex < text.length) rows.push([])
    if (match[3] === '') break
  }
  return {
    rows: rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS)),
    omitted: Math.max(0, rows.length - MOST_ROWS),
  }
}
