import { inspect, textWidth } from '../inspect'
import { itemsLeft } from '../inspect/items'
import { iteratorNotes } from '../inspect/recorded'

const INDEX = '(index)'
const ITERATION_INDEX = '(iteration index)'
const VALUES = 'Values'

function cell(value: unknown): string {
  const nested =
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 2
  return inspect(value, { maxArrayLength: 3, breakLength: Infinity, depth: nested ? -1 : 0 })
}

function draw(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    rows.reduce(
      (width, row) => Math.max(width, textWidth(row[column] ?? '') + 2),
      textWidth(head[column] ?? '') + 2,
    ),
  )
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? ''
      return ` ${text}${' '.repeat(width - textWidth(text) - 1)}`
    })
    return `│${cells.join('│')}│`
  }
  return [rule('┌', '┬', '┐'), line(head), rule('├', '┼', '┤'), ...rows.map(line), rule('└', '┴', '┘')].join(
    '\n',
  )
}

const isStructured = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null)

/**
 * A table of an array's items or an object's properties, one to a row.
 * @param columns the properties to show, all by default
 * @returns undefined for what is not an object
 */
export function formatTable(data: unknown, columns?: readonly string[]): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const note = iteratorNotes.get(data)
  if (data instanceof Map) return drawPairs([...data])
  if (data instanceof Set) return drawValues([...data])
  if (note === undefined) return drawProperties(data, columns)
  const left = itemsLeft(note)
  if (note.kind !== 'entries') return drawValues(left)
  // Node lists the two halves of a set's entries one below the other.
  return note.source instanceof Map ? drawPairs(left as [unknown, unknown][]) : drawValues(left.flat(1))
}

function drawPairs(pairs: readonly (readonly [unknown, unknown])[]): string {
  const rows = pairs.map(([key, value], at) => [String(at), cell(key), cell(value)])
  return draw([ITERATION_INDEX, 'Key', VALUES], rows)
}

function drawValues(values: readonly unknown[]): string {
  return draw(
    [ITERATION_INDEX, VALUES],
    values.map((value, at) => [String(at), cell(value)]),
  )
}

function drawProperties(data: object, columns: readonly string[] | undefined): string {
  const rows = Object.entries(data) as [string, unknown][]
  const names = new Set<string>()
  for (const [, value] of rows)
    for (const key of columns ?? (isStructured(value) ? Object.keys(value) : [])) names.add(key)
  // Where columns are asked for, those are all: what is no object has nothing in them.
  const hasPlain = columns === undefined && rows.some(([, value]) => !isStructured(value))
  const body = rows.map(([index, value]) => {
    const cells = [...names].map((key) =>
      isStructured(value) && Object.hasOwn(value, key) ? cell(Reflect.get(value, key)) : '',
    )
    const own = hasPlain ? [isStructured(value) ? '' : cell(value)] : []
    return [index, ...cells, ...own]
  })
  return draw([INDEX, ...names, ...(hasPlain ? [VALUES] : [])], body)
}
