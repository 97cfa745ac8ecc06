import { hasControls } from './controls'
import type { Row } from './row'
import { createTerminal } from './terminal'

/** The plain text that a terminal shows in the end, when a program has written this. */
export function shownText(written: string): string {
  if (!hasControls(written)) return written
  const terminal = createTerminal(undefined)
  terminal.write(written, undefined)
  return textOf([...terminal.take().rows, ...terminal.screen()])
}

/** The rows' text, with the lines whole that were too long for one. */
export function textOf(rows: readonly Row<unknown>[]): string {
  const last = rows.length - 1
  return rows.map(({ text, continues }, at) => (continues || at === last ? text : `${text}\n`)).join('')
}
