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

/*
 * Content is spelled byte by byte, what readers often answer in few bits. A bit that is set costs less: what is revoked is not loaded
 * (that takes a fifteenth to a quarter of the time in Chromium). So frequent bytes come last in their rows.
 */
const NEWLINE = 10
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
/** The bytes of a row are told by so many bits after the row's own: as many unset ones as rows before it, and one that is set. */
const ROWS = [
  { bits: 4, bytes: bytesOf('oan e9876543210\n') },
  { bits: 4, bytes: bytesOf('qbgwpcmduhlyrsit') },
  { bits: 5, bytes: bytesOf("\0jzxfvk'?/:=()*+_,-.DCBARPNLJMST") },
]
/** In the place of this byte nothing more comes; of a newline in its row, that one comes, and nothing more. */
const END = 0
/** All other bytes, after as many unset bits as there are rows. */
const BYTE_BITS = 8

const UUID_LENGTH = 36
const UUID_BYTES = 16
const HYPHENS_BEFORE = [4, 6, 8, 10]

/** An answer needs so many signals at most: whether it is there, in which form, and the form's bits. */
export const SIGNALS_NEEDED = 2 + 8 * UUID_BYTES
/** No content of more bytes is spelled. */
const LONGEST = SIGNALS_NEEDED / 5

const bitsOf = (value: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, at) => ((value >> (count - 1 - at)) & 1) === 1)

/** What says that a byte of this row comes, or one of no row. */
const rowBits = (row: number): boolean[] => ROWS.slice(0, row + 1).map((_, at) => at === row)

/** @param inRow whether it may be told by its place in a row: there a newline and nothing have another meaning */
function bitsOfByte(byte: number, inRow: boolean): boolean[] {
  for (const [row, { bits, bytes }] of ROWS.entries()) {
    const at = bytes.indexOf(byte)
    if (inRow && at !== -1) return [...rowBits(row), ...bitsOf(at, bits)]
  }
  return [...rowBits(ROWS.length), ...bitsOf(byte, BYTE_BITS)]
}

/** The bits that spell a content. @returns undefined where its address would be shorter */
export function spellContent(content: Uint8Array): boolean[] | undefined {
  // Each byte takes a few bits: what is longer is not looked at.
  if (content.length > LONGEST) return undefined
  const line = content.at(-1) === NEWLINE
  const inside = line ? content.subarray(0, -1) : content
  const bits = [true]
  for (const byte of inside) bits.push(...bitsOfByte(byte, byte !== NEWLINE && byte !== END))
  bits.push(...bitsOfByte(line ? NEWLINE : END, true))
  return bits.length < SIGNALS_NEEDED ? bits : undefined
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
    const content = new Uint8Array(LONGEST)
    for (let length = 0; ; length += 1) {
      let row = 0
      while (row < ROWS.length && !next()) row += 1
      const told = ROWS[row]
      const byte = told ? told.bytes[read(told.bits)] : read(BYTE_BITS)
      if (told && byte === END) return { content: content.slice(0, length) }
      content[length] = byte ?? END
      if (told && byte === NEWLINE) return { content: content.slice(0, length + 1) }
    }
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
