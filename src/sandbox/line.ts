/*
 * A line that a program has asked for, as it comes to its mailbox: its text in UTF-8 and a newline; nothing at all is the end of the
 * input. As few bytes as can be: each takes a while.
 */

/** What a terminal shows where somebody ends the input. */
export const END_OF_INPUT = '^D'

const encoder = new TextEncoder()
// A mark at the start of a line is a character of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** @param line null is the end of the input */
export function writeLine(line: string | null): Uint8Array<ArrayBuffer> {
  return encoder.encode(line === null ? '' : `${line}\n`)
}

/** What comes in place of a line when the program does not wait for it any more: no line is so. */
export const WITHDRAWN: Uint8Array<ArrayBuffer> = Uint8Array.of(0)

/** Whether this is {@link WITHDRAWN}. */
export function isWithdrawn({ length, 0: first }: Uint8Array): boolean {
  return length === WITHDRAWN.length && first === WITHDRAWN[0]
}

/** The reverse of {@link writeLine}. */
export function readLine(bytes: Uint8Array): string | null {
  return bytes.length === 0 ? null : decoder.decode(bytes.subarray(0, -1))
}
