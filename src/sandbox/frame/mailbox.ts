import { bitsOf, UUID_BITS, type MailboxAddresses, type MailboxPlace } from '../mailbox'

/** The frame's side of the way by which a worker that is busy with a program hears something; see ../mailbox.ts. */
export interface Mailbox {
  /** For the worker, before it begins with the program. */
  readonly place: MailboxPlace
  /** Makes what the next answer needs. That takes some browsers a while; so it is done while the reader types. */
  prepare(): void
  /** Gives a worker that waits what it waits for. To be called once for each time that it waits. */
  answer(content: ArrayBuffer | string): void
  /** Lets the worker know, should it look, that the reader wants the program to end. */
  interrupt(): void
  /** The worker has gone on: gives back what its last answer was made of. */
  settle(): void
  /** The worker is gone: gives everything back. */
  close(): void
}

const EMPTY = new Blob([], { type: 'text/javascript' })
const makeAddress = (): string => URL.createObjectURL(EMPTY)

function makeAddresses(): MailboxAddresses {
  return { bits: Array.from({ length: UUID_BITS }, makeAddress), delivered: makeAddress() }
}

function revoke({ bits, delivered }: MailboxAddresses): void {
  for (const address of [...bits, delivered]) URL.revokeObjectURL(address)
}

/** Makes a mailbox for one worker. */
export function createMailbox(): Mailbox {
  const first = makeAddresses()
  const interruption = makeAddress()
  let current = first
  let next: MailboxAddresses | undefined
  let answered: { readonly addresses: MailboxAddresses; readonly content: string } | undefined

  function settle(): void {
    if (answered === undefined) return
    revoke(answered.addresses)
    URL.revokeObjectURL(answered.content)
    answered = undefined
  }

  return {
    place: { addresses: first, interruption },
    prepare() {
      next ??= makeAddresses()
    },
    answer(content) {
      const following = next ?? makeAddresses()
      next = undefined
      const address = URL.createObjectURL(new Blob([JSON.stringify(following), '\n', content]))
      const { bits, delivered } = current
      const ones = bitsOf(address)
      for (const [at, wire] of bits.entries()) if (ones[at] === true) URL.revokeObjectURL(wire)
      URL.revokeObjectURL(delivered)
      answered = { addresses: current, content: address }
      current = following
    },
    interrupt() {
      URL.revokeObjectURL(interruption)
    },
    settle,
    close() {
      settle()
      revoke(current)
      if (next !== undefined) revoke(next)
      URL.revokeObjectURL(interruption)
    },
  }
}
