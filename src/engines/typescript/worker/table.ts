import { inspect, textWidth } from '../inspect'

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
    Math.max(...[head, ...rows].map((row) => textWidth(row[column] ?? '') + 2)),
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

/** The rows of a value: their index, and what is in them. */
function rowsOf(data: object): { name: string; rows: [string, unknown][] } {
  if (data instanceof Map || data instanceof Set) {
    return { name: ITERATION_INDEX, rows: [...data.values()].map((value, at) => [String(at), value]) }
  }
  return { name: INDEX, rows: Object.entries(data) }
}

/**
 * A table of an array's items or an object's properties, one to a row.
 * @param columns the properties to show, all by default
 * @returns undefined for what is not an object
 */
export function formatTable(data: unknown, columns?: readonly string[]): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (data instanceof Map) return formatMap(data)
  const { name, rows } = rowsOf(data)
  const names = new Set<string>(columns)
  let plain = false
  for (const [, value] of rows) {
    const structured = typeof value === 'object' && value !== null
    if (!structured) plain = true
    else if (columns === undefined) for (const key of Object.keys(value)) names.add(key)
  }
  const body = rows.map(([index, value]) => {
    const structured = typeof value === 'object' && value !== null
    const cells = [...names].map((key) =>
      structured && Object.hasOwn(value, key) ? cell((value as Record<string, unknown>)[key]) : '',
    )
    const own = plain ? [structured ? '' : cell(value)] : []
    return [index, ...cells, ...own]
  })
  return draw([name, ...names, ...(plain ? [VALUES] : [])], body)
}

function formatMap(map: Map<unknown, unknown>): string {
  const rows = [...map].map(([key, value], at) => [String(at), cell(key), cell(value)])
  return draw([ITERATION_INDEX, 'Key', VALUES], rows)
}
