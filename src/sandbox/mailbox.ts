/*
 * What both sides of a mailbox agree on. A worker that runs a program hears no message before the program is over; yet the program
 * may need a line from the reader, or a file. Shared memory would do, but pages get it only under headers that many hosts cannot
 * send. So the frame answers by revoking addresses of blobs: to load one is synchronous in a worker, and fails once it is revoked.
 *
 * The worker knows one address for each bit of a UUID. The frame puts its answer into a new blob, revokes the addresses for whose
 * bit the UUID of that blob's own address has a 1, and last the address that says “delivered”; the worker reads the bits, and loads
 * the blob. In it stand, before the answer, the addresses for the next one. (Found by measuring, in Chromium, Firefox and WebKit: an
 * answer takes 20 to 130 ms, however long it is. Chromium lets nobody but the maker of an address revoke it: it must be the frame.)
 */

/** What a worker must know to be given an answer. All are addresses of empty scripts, which the frame has made. */
export interface MailboxAddresses {
  /** One for each bit of a UUID, the highest first. */
  readonly bits: readonly string[]
  /** Revoked when the bits can be read. */
  readonly delivered: string
}

/** What a worker is told of its mailbox before it runs a program. */
export interface MailboxPlace {
  readonly addresses: MailboxAddresses
  /** Revoked when the reader wants the program to end. */
  readonly interruption: string
}

/** The length of a UUID as it is written. */
const UUID_LENGTH = 36
const HYPHENS = [8, 12, 16, 20]
export const UUID_BITS = 128

/** The bits of the UUID at the end of a blob's address, the highest first. @throws Error where there is none */
export function bitsOf(address: string): boolean[] {
  const digits = address.slice(-UUID_LENGTH).replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new Error(`The address “${address}” ends in no UUID.`)
  return Array.from(BigInt(`0x1${digits}`).toString(2).slice(1), (bit) => bit === '1')
}

/**
 * The address whose UUID has these bits.
 *
 * @param neighbour any address that was made in the same place
 */
export function addressOf(bits: readonly boolean[], neighbour: string): string {
  let uuid = ''
  for (let digit = 0; digit < UUID_BITS / 4; digit += 1) {
    let value = 0
    for (let at = 4 * digit; at < 4 * digit + 4; at += 1) value = 2 * value + (bits[at] === true ? 1 : 0)
    uuid += (HYPHENS.includes(digit) ? '-' : '') + value.toString(16)
  }
  return neighbour.slice(0, -UUID_LENGTH) + uuid
}
