import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One promise and what was measured. */
export interface Row {
  readonly name: string
  readonly limit: string
  readonly measured: string
  readonly ok: boolean
}

/** Prints rows as a table. */
export function printTable(rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string): number => Math.max(...rows.map((row) => pick(row).length))
  const [name, limit] = [width((row) => row.name), width((row) => row.limit)]
  for (const row of rows) {
    console.log(`${row.ok ? '✓' : '✗'} ${row.name.padEnd(name)}  ${row.limit.padEnd(limit)}  ${row.measured}`)
  }
}

/** Writes what was measured below `.cache/bench/`, and says where. */
export function writeReport(name: string, report: unknown): void {
  const file = join('.cache/bench', `${name}.json`)
  mkdirSync('.cache/bench', { recursive: true })
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  console.log(`As JSON: ${file}`)
}

/** The middle value, or the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
