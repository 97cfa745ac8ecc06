import type { Context } from './context'

/** Terminal escape sequences: they take no room. */
const ESCAPE_SEQUENCE = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b001}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text.replace(ESCAPE_SEQUENCE, '').normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x7f) width += code >= 0x20 ? 1 : 0
    else if (WIDE.test(character)) width += 2
    else if (code > 0x9f && !ZERO_WIDTH.test(character)) width += 1
  }
  return width
}

/** A character is about this many times as high as it is wide. */
const CHARACTER_HEIGHT = 2.5
const SEPARATOR = 2
const MOST_COLUMNS = 15

function columnsFor(context: Context, widest: number, total: number, entries: number, all: number): number {
  const cell = widest + SEPARATOR
  const bias = Math.max(cell - 3 - Math.sqrt(cell - total / all), 1)
  return Math.min(
    Math.round(Math.sqrt(CHARACTER_HEIGHT * bias * entries) / bias),
    Math.floor((context.breakLength - context.indentation) / cell),
    context.compact * 4,
    MOST_COLUMNS,
  )
}

/**
 * Puts the entries of an array with more than six of them into columns, several to a line, if they are of
 * similar length.
 *
 * @param items the array's own values, which decide the alignment: numbers to the right, others to the left
 * @param truncated the last entry says how many are missing, and stays on its own line
 */
function inColumns(
  context: Context,
  entries: readonly string[],
  items: ArrayLike<unknown> | undefined,
  truncated: boolean,
): readonly string[] {
  const count = truncated ? entries.length - 1 : entries.length
  const widths = entries.slice(0, count).map(textWidth)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const total = widths.reduce((sum, width) => sum + width + SEPARATOR, 0)
  const cell = widest + SEPARATOR
  const similar = total / cell > 5 || widest <= 6
  if (!similar || cell * 3 + context.indentation >= context.breakLength) return entries
  const columns = columnsFor(context, widest, total, count, entries.length)
  if (columns <= 1) return entries

  const columnWidths = Array.from({ length: columns }, (_, column) =>
    widths.reduce((most, width, at) => (at % columns === column ? Math.max(most, width) : most), 0),
  )
  const toRight =
    items === undefined ||
    entries.every((_, at) => typeof items[at] === 'number' || typeof items[at] === 'bigint')

  const lines: string[] = []
  for (let start = 0; start < count; start += columns) {
    const end = Math.min(start + columns, count)
    let line = ''
    for (let at = start; at < end; at += 1) {
      const last = at === end - 1
      const text = entries[at] ?? ''
      const padding = ' '.repeat((columnWidths[at - start] ?? 0) - (widths[at] ?? 0))
      const separator = last ? '' : ', '
      line += toRight ? padding + text + separator : text + separator + (last ? '' : padding)
    }
    lines.push(line)
  }
  if (truncated) lines.push(entries[count] ?? '')
  return lines
}

function fitsOnOneLine(context: Context, entries: readonly string[], start: number, base: string): boolean {
  let length = entries.length + start
  if (length + entries.length > context.breakLength) return false
  for (const entry of entries) {
    length += entry.length
    if (length > context.breakLength) return false
  }
  return base === '' || !base.includes('\n')
}

export interface Braces {
  readonly open: string
  readonly close: string
}

/**
 * Joins the entries of an object: on one line when they are few, short and not deeply nested, else one below
 * the other.
 *
 * @param base what stands before the opening brace, such as `[Function: f]`
 * @param list the entries are an array's and may be set in columns
 * @param level how deep the object is
 * @param items see {@link inColumns}
 */
export function joinEntries(
  context: Context,
  entries: readonly string[],
  base: string,
  { open, close }: Braces,
  list: boolean,
  level: number,
  items?: ArrayLike<unknown>,
): string {
  const head = base === '' ? '' : `${base} `
  const line = `\n${' '.repeat(context.indentation)}`
  const stacked = (rows: readonly string[]): string =>
    `${head}${open}${line}  ${rows.join(`,${line}  `)}${line}${close}`
  if (context.compact === 0) return stacked(entries)

  const truncated = context.maxArrayLength < entries.length
  const rows = list && entries.length > 6 ? inColumns(context, entries, items, truncated) : entries
  if (context.currentLevel - level < context.compact && rows === entries) {
    const start = rows.length + context.indentation + open.length + base.length + 10
    if (fitsOnOneLine(context, rows, start, base)) {
      const joined = rows.join(', ')
      if (!joined.includes('\n')) return `${head}${open} ${joined} ${close}`
    }
  }
  return stacked(rows)
}
