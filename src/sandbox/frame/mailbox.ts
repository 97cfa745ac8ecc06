import { signalsLeft, SIGNALS_NEEDED, spellAddress, spellContent, type MailboxPlace } from '../mailbox'

/** The frame's side of the way by which a worker that is busy with a program hears something; see ../mailbox.ts. */
export interface Mailbox {
  /** For the worker, before it begins with the program. */
  readonly place: MailboxPlace
  /** Makes what the next answer may need. That takes some browsers a while; so it is done while the reader types. */
  prepare(): void
  /** Gives a worker that waits what it waits for. To be called once for each time that it waits. */
  answer(content: ArrayBuffer | Uint8Array<ArrayBuffer>): void
  /** Lets the worker know, should it look, that the reader wants the program to end. */
  interrupt(): void
  /** Makes an interruption for the next piece: none that was meant for the last one reaches it. @returns its address */
  renew(): string
  /** The worker has gone on: gives back what its last answer was made of. */
  settle(): void
  /** The worker is gone: gives everything back. */
  close(): void
}

/** Enough for two short answers: most programs ask no more, and most ask nothing. */
const FIRST_SIGNALS = 200
/** To so many they are filled up with each answer by an address; then there are enough for the next one, and for a dozen short ones before it. */
const SIGNALS = 4 * SIGNALS_NEEDED

const EMPTY = new Blob([], { type: 'text/javascript' })
const makeSignal = (): string => URL.createObjectURL(EMPTY)

/**
 * Signals that no worker has looked at: the next ones get them. Chromium keeps about a kilobyte for each address that was ever made in
 * an opaque origin, also when it is revoked (measured: 240 kB for 200 of them, in Chromium 156). What a worker has looked at is not
 * used again: a program might have seen which addresses were loaded, and revoke them.
 */
const unused: string[] = []
/** There are a run's and a standby worker's of each of two engines, and what was prepared for a question of each run. */
const MOST_UNUSED = 4 * FIRST_SIGNALS + 2 * SIGNALS

function takeSignals(count: number): string[] {
  const signals = unused.splice(Math.max(0, unused.length - count))
  while (signals.length < count) signals.push(makeSignal())
  return signals
}

function giveBack(signals: readonly string[]): void {
  for (const signal of signals)
    if (unused.length < MOST_UNUSED) unused.push(signal)
    else URL.revokeObjectURL(signal)
}

/** Makes a mailbox for one worker. */
export function createMailbox(): Mailbox {
  let signals = takeSignals(FIRST_SIGNALS)
  let asked = false
  let fresh: string[] = []
  let content: string | undefined
  let interruption = makeSignal()
  const place = { signals, interruption }

  function prepare(): void {
    asked = true
    fresh.push(...takeSignals(Math.max(0, SIGNALS - signals.length - fresh.length)))
  }

  function settle(): void {
    if (content !== undefined) URL.revokeObjectURL(content)
    content = undefined
  }

  /** Revokes what says the bits, and last the signal that they can be read. */
  function show(bits: readonly boolean[], left: string[]): void {
    const [delivered, ...others] = signals
    bits.forEach((bit, at) => {
      if (bit) URL.revokeObjectURL(others[at] ?? '')
    })
    URL.revokeObjectURL(delivered ?? '')
    signals = left
  }

  return {
    place,
    prepare,
    answer(bytes) {
      asked = true
      settle()
      const spelled = spellContent(new Uint8Array(bytes))
      if (spelled) {
        const left = signalsLeft(signals, spelled)
        if (left.length >= SIGNALS_NEEDED) return show(spelled, left)
      }
      prepare()
      content = URL.createObjectURL(new Blob([JSON.stringify(fresh), '\n', bytes]))
      const bits = spellAddress(content)
      show(bits, [...signalsLeft(signals, bits), ...fresh])
      fresh = []
    },
    interrupt() {
      URL.revokeObjectURL(interruption)
    },
    renew() {
      URL.revokeObjectURL(interruption)
      interruption = makeSignal()
      return interruption
    },
    settle,
    close() {
      settle()
      URL.revokeObjectURL(interruption)
      if (asked) for (const signal of signals) URL.revokeObjectURL(signal)
      else giveBack(signals)
      giveBack(fresh)
      // Who closes it twice gives back nothing more.
      asked = true
      signals = fresh = []
    },
  }
}
