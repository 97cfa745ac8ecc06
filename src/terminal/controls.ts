/*
 * What a program writes to move a terminal's cursor, clear it or set colours. Everything else about it is in terminal.ts, which a page
 * fetches only when there is something to be heeded.
 */

/** Control characters: those of ASCII but for tab and newline, which text has too, and those that stand for an escape and a letter. */

const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/

/** Whether a terminal would show something else than the text as it stands. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text)
}
