import { columnsOf, isNarrow } from './columns'
import { createParser } from './parser'
import { Row, type Pen } from './row'
import { changeStyle, PLAIN } from './style'

/** What a terminal shows. */
export interface Terminal<Source> {
  /** @param source who writes; a sequence that another has begun is given up */
  write(text: string, source: Source): void
  /** Takes what has left the screen at its top and changes no more. `cleared` says that what was taken before is gone. */
  take(): { readonly cleared: boolean; readonly rows: readonly Row<Source>[] }
  /** What is on the screen, through the last row that is written, and one more where the cursor is below it. */
  screen(): readonly Row<Source>[]
}

/** What Python's `shutil.get_terminal_size()` says where it is not told, and so what programs reckon with. */
const ROWS = 24
const COLUMNS = 80
/** A line is broken here and no sooner: whoever shows it has a width of its own. */
const LONGEST_ROW = 1000

interface Cursor<Source> {
  readonly row: number
  readonly column: number
  readonly pen: Pen<Source>
}

/** Numbers in a sequence; one that is missing or 0 counts as 1, for nearly all of them. */
const numbers = (parameters: string): number[] => parameters.split(';').map((text) => Number(text) || 0)

/**
 * A terminal of 24 rows, as xterm is one as far as programs without a keyboard need it: text, colours, erasing, the cursor's ways, the
 * other screen. Its bell, its titles, its links and all else are heard and not shown. Whatever is written, it holds 24 rows of 1,000
 * columns beside what has left the screen.
 *
 * @param first who writes first
 * @param longest so many columns a row has at most
 * See https://invisible-island.net/xterm/ctlseqs/ctlseqs.html and ECMA-48.
 */
export function createTerminal<Source>(first: Source, longest = LONGEST_ROW): Terminal<Source> {
  let rows: Row<Source>[] = []
  let row = 0
  let column = 0
  let pen: Pen<Source> = { style: PLAIN, source: first }
  let kept: Cursor<Source> = { row, column, pen }
  /** The usual screen, while a program shows the other. */
  let usual: Row<Source>[] | undefined
  let scrolled: Row<Source>[] = []
  let cleared = false

  function here(): Row<Source> {
    while (rows.length <= row) rows.push(new Row())
    return rows[row] as Row<Source>
  }

  const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most))
  /** The last column that the cursor can be sent to: as far as the line goes, where that is farther than usual. */
  const lastColumn = (): number => clamp(Math.max(COLUMNS - 1, column, rows[row]?.length ?? 0), longest - 1)
  /** The column that the cursor is on: behind the last character of a full row it still is on that. */
  const onRow = (): number => Math.min(column, longest - 1)
  const moveTo = (toRow: number, toColumn: number): void => {
    row = clamp(toRow, ROWS - 1)
    column = clamp(toColumn, lastColumn())
  }

  function lineFeed(): void {
    column = onRow()
    if (row < ROWS - 1) {
      row += 1
      return
    }
    here()
    const top = rows.shift()
    if (top !== undefined && usual === undefined) scrolled.push(top)
  }

  function wrap(): void {
    here().continues = true
    lineFeed()
    column = 0
  }

  function print(text: string): void {
    if (!isNarrow(text)) {
      for (const character of text) printCharacter(character)
      return
    }
    for (let at = 0; at < text.length;) {
      if (column >= longest) wrap()
      const end = Math.min(text.length, at + longest - column)
      column = here().write(column, text.slice(at, end), pen)
      at = end
    }
  }

  function printCharacter(character: string): void {
    const columns = columnsOf(character)
    if (columns === 0) return here().mark(column, character)
    if (column + columns > longest) wrap()
    column = here().put(column, character, columns, pen)
  }

  function forgetScrolled(): void {
    scrolled = []
    cleared = true
  }

  /** An erased screen takes with it what has left it: here both are seen at once. */
  function eraseScreen(part: number): void {
    if (part === 3 || (usual === undefined && (part === 2 || (part === 0 && row === 0 && column === 0))))
      forgetScrolled()
    if (part === 0) rows.length = Math.min(rows.length, row + 1)
    if (part === 1) for (let at = 0; at < Math.min(row, rows.length); at += 1) rows[at] = new Row()
    if (part === 2) rows = []
    else if (part < 2) eraseLine(part)
  }

  function eraseLine(part: number): void {
    if (part === 0) here().erase(column, Infinity)
    else if (part === 1) here().erase(0, column + 1)
    else if (part === 2) here().erase(0, Infinity)
  }

  /** Rows move away from the cursor's, or towards it; what is pushed beyond the last one is gone. */
  function insertRows(at: number, count: number): void {
    while (rows.length < at) rows.push(new Row())
    rows.splice(at, 0, ...Array.from({ length: Math.min(count, ROWS - at) }, () => new Row<Source>()))
    rows.length = Math.min(rows.length, ROWS)
  }

  function scrollUp(count: number): void {
    const gone = rows.splice(0, Math.min(count, ROWS))
    if (usual === undefined) scrolled.push(...gone)
  }

  function showOther(other: boolean): void {
    if (other === (usual !== undefined)) return
    if (other) kept = { row, column, pen }
    const before = rows
    rows = usual ?? []
    usual = other ? before : undefined
    if (!other) ({ row, column, pen } = kept)
  }

  function reset(): void {
    usual = undefined
    rows = []
    pen = { ...pen, style: PLAIN }
    forgetScrolled()
    moveTo(0, 0)
  }

  const keep = (): void => void (kept = { row, column, pen })
  const restore = (): void =>
    void ({ row, column, pen } = { ...kept, pen: { ...kept.pen, source: pen.source } })

  /** By the character, or by the letter behind an escape that stands for the same. */
  const controls: Readonly<Record<string, () => void>> = {
    '\n': () => {
      lineFeed()
      column = 0
    },
    '\r': () => void (column = 0),
    '\b': () => void (column = Math.max(0, onRow() - 1)),
    '\t': () => {
      if (column < longest) column = Math.min(here().tab(column, pen), lastColumn())
    },
    '\v': lineFeed,
    '\f': lineFeed,
  }
  const escapes: Readonly<Record<string, () => void>> = {
    7: keep,
    8: restore,
    D: lineFeed,
    E: () => controls['\n']?.(),
    M: () => {
      column = onRow()
      if (row > 0) row -= 1
      else insertRows(0, 1)
    },
    c: reset,
  }

  /** By the last letter of a control sequence. `n` is its first number, at least 1; `first` is that number as it stands. */
  const sequences: Readonly<Record<string, (n: number, first: number, second: number) => void>> = {
    A: (n) => moveTo(row - n, column),
    B: (n) => moveTo(row + n, column),
    C: (n) => moveTo(row, column + n),
    D: (n) => moveTo(row, onRow() - n),
    E: (n) => moveTo(row + n, 0),
    F: (n) => moveTo(row - n, 0),
    G: (n) => moveTo(row, n - 1),
    H: (n, _, second) => moveTo(n - 1, second - 1),
    I: (n) => {
      if (column < longest) moveTo(row, (Math.floor(column / 8) + Math.min(n, COLUMNS)) * 8)
    },
    J: (_, first) => eraseScreen(first),
    K: (_, first) => eraseLine(first),
    L: (n) => {
      insertRows(row, n)
      column = 0
    },
    M: (n) => {
      rows.splice(row, Math.min(n, ROWS))
      column = 0
    },
    P: (n) => {
      column = onRow()
      here().delete(column, n)
    },
    S: (n) => scrollUp(n),
    T: (n) => insertRows(0, n),
    X: (n) => {
      column = onRow()
      here().erase(column, column + n)
    },
    Z: (n) => moveTo(row, Math.max(0, Math.ceil(column / 8) - n) * 8),
    '@': (n) => {
      column = onRow()
      here().insert(column, n, longest)
    },
    d: (n) => moveTo(n - 1, column),
    s: keep,
    u: restore,
  }
  const same: Readonly<Record<string, string>> = { a: 'C', e: 'B', f: 'H', '`': 'G' }

  const parser = createParser({
    print,
    control: (character) => controls[character]?.(),
    escape: (sequence) => escapes[sequence]?.(),
    sequence(letter, parameters) {
      if (/^\?(?:.*;)?(?:47|1047|1049)(?:;|$)/.test(parameters)) {
        if (letter === 'h' || letter === 'l') showOther(letter === 'h')
      } else if (letter === 'm' && /^[\d;:]*$/.test(parameters)) {
        pen = { ...pen, style: changeStyle(pen.style, parameters) }
      } else if (/^[\d;]*$/.test(parameters)) {
        const [at = 0, second = 0] = numbers(parameters)
        sequences[same[letter] ?? letter]?.(Math.max(1, at), at, Math.max(1, second))
      }
    },
  })

  return {
    write(text, source) {
      if (source !== pen.source) {
        parser.reset()
        pen = { ...pen, source }
      }
      parser.write(text)
    },
    take() {
      const taken = { cleared, rows: scrolled }
      cleared = false
      scrolled = []
      return taken
    },
    screen() {
      const last = rows.findLastIndex(({ length }) => length > 0)
      if (row <= last) return rows.slice(0, last + 1)
      return [...rows.slice(0, last + 1), new Row()]
    },
  }
}
