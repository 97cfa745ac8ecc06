/*
 * What both sides of a mailbox agree on. A worker that runs a program hears no message before the program is over; yet the program
 * may need a line from the reader, or a file. Shared memory would do, but pages get it only under headers that many hosts cannot
 * send. So the frame answers by revoking addresses of blobs: to load one is synchronous in a worker, and fails once it is revoked.
 *
 * The worker knows a row of such addresses, its signals. The first is revoked when there is an answer; each of the next tells a bit
 * of it. What is short is spelled out; of what is long, the address of a blob is spelled that holds it, and new signals before it.
 * Signals that were read and are still there serve again. (Found by measuring, in Chromium, Firefox and WebKit: a signal takes 0.1 to
 * 1 ms to read, and 3 where the machine is busy. Chromium lets nobody but the maker of an address revoke it: it must be the frame.)
 */

/** What a worker is told of its mailbox before it runs a program. All are addresses of empty scripts, which the frame has made. */
export interface MailboxPlace {
  readonly signals: readonly string[]
  /** Revoked when the reader wants the program to end. Each piece for an interpreter that stays comes with another one. */
  readonly interruption: string
}

/** What the signals of an answer say: its content, or the end of the address of the blob that holds it, a UUID. */
export type Spelled = { readonly content: Uint8Array } | { readonly uuid: string }

const LENGTH_BITS = 4
/** What is longer than so many bytes is not spelled out: an address would be shorter. */
export const LONGEST_CONTENT = 2 ** LENGTH_BITS - 1
const UUID_LENGTH = 36
const UUID_BYTES = 16
const HYPHENS_BEFORE = [4, 6, 8, 10]

/** An answer needs so many signals at most: whether it is there, in which form, and the form's bits. */
export const SIGNALS_NEEDED = 2 + 8 * UUID_BYTES

const bitsOf = (value: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, at) => ((value >> (count - 1 - at)) & 1) === 1)

/** The bits that spell a short content. */
export function spellContent(content: Uint8Array): boolean[] {
  return [
    true,
    ...bitsOf(content.length, LENGTH_BITS),
    ...Array.from(content, (byte) => bitsOf(byte, 8)).flat(),
  ]
}

/** The bits that spell a blob's address. @throws Error where it ends in no UUID */
export function spellAddress(address: string): boolean[] {
  const digits = address.slice(-UUID_LENGTH).replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new Error(`The address “${address}” ends in no UUID.`)
  return [false, ...Array.from(digits, (digit) => bitsOf(Number.parseInt(digit, 16), 4)).flat()]
}

/**
 * Reads what is spelled; the reverse of {@link spellContent} and {@link spellAddress}.
 *
 * @param next gives one bit after the other
 */
export function readSpelled(next: () => boolean): Spelled {
  const read = (bits: number): number => {
    let value = 0
    for (let at = 0; at < bits; at += 1) value = 2 * value + (next() ? 1 : 0)
    return value
  }
  if (next()) {
    const content = new Uint8Array(read(LENGTH_BITS))
    for (let at = 0; at < content.length; at += 1) content[at] = read(8)
    return { content }
  }
  let uuid = ''
  for (let at = 0; at < UUID_BYTES; at += 1) {
    for (const byte of HYPHENS_BEFORE) if (byte === at) uuid += '-'
    uuid += read(4).toString(16) + read(4).toString(16)
  }
  return { uuid }
}

/** The address of a blob that was made where another one was. */
export const addressBeside = (neighbour: string, uuid: string): string =>
  neighbour.slice(0, -UUID_LENGTH) + uuid

/** The signals that are left when these bits have been spelled: those that were not revoked, and those that were not needed. */
export function signalsLeft(signals: readonly string[], bits: readonly boolean[]): string[] {
  const left: string[] = []
  for (let at = 1; at < signals.length; at += 1) {
    const signal = signals[at]
    if (signal !== undefined && bits[at - 1] !== true) left[left.length] = signal
  }
  return left
}
