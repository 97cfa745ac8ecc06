import { mkdirSync, writeFileSync } from 'node:fs'

/** One promise with its measurements. */
export interface Row {
  readonly name: string
  readonly unit: string
  readonly ours: readonly number[]
  /** Measured in the same run, for promises that are ratios. */
  readonly baseline?: readonly number[]
  /** What is promised of the figure; without it a row only tells. */
  readonly atMost?: number
}

/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1) return sorted[middle] ?? NaN
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** The figure that is compared with the promise: a ratio of medians where there is a baseline, or a median. */
export function figure({ ours, baseline }: Row): number {
  return baseline === undefined ? median(ours) : median(ours) / median(baseline)
}

export function isKept(row: Row): boolean {
  return row.atMost === undefined || figure(row) <= row.atMost
}

function range(values: readonly number[] | undefined, unit: string): string {
  if (values === undefined || values.length === 0) return ''
  const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
  return `${round(median(values))} (${round(Math.min(...values))}–${round(Math.max(...values))}) ${unit}`
}

/** A row of the Markdown table that `report` prints. */
export function formatRow(row: Row): string {
  const promised = row.atMost ? `≤ ${row.atMost.toFixed(2).replace(/\.?0+$/, '')}` : ''
  const kept = row.atMost ? (isKept(row) ? 'kept' : 'BROKEN') : ''
  return `| ${row.name} | ${range(row.ours, row.unit)} | ${range(row.baseline, row.unit)} | ${figure(row).toFixed(2)} | ${promised} | ${kept} |`
}

/** Prints the rows as a table and writes them as JSON; a broken promise makes the process end with 1. */
export function report(rows: readonly Row[], file: string): void {
  console.log('| what | ours | baseline | figure | promised | |\n|---|---|---|---|---|---|')
  for (const row of rows) console.log(formatRow(row))
  mkdirSync('.cache/bench', { recursive: true })
  writeFileSync(
    file,
    JSON.stringify(
      rows.map((row) => ({ ...row, figure: figure(row), kept: isKept(row) })),
      null,
      2,
    ),
  )
  console.log(`\nMedians (minimum–maximum). JSON: ${file}`)
  if (rows.some((row) => !isKept(row))) process.exitCode = 1
}
