import type { Output } from '../../../sandbox/worker/output'
import { noticePromises } from '../inspect/recorded'
import { learnStates } from './promises'

/*
 * Nothing tells at once whether a promise is settled. But a reaction that is added to one that is runs before any that is added after
 * it: so one more turn of the queue of promises tells what the state was. A text that shows such promises waits for that turn, and what
 * is printed after it stands behind it. Meanwhile the page has the text as it is known so far, should that turn never come.
 */

/** An output that can wait for the state of promises. */
export interface PatientOutput extends Omit<Output, 'hold' | 'release'> {
  /**
   * Prints what shows values.
   *
   * @param compose makes the text; is asked once more when more is known of promises in it
   */
  show(stream: 'stdout' | 'stderr', compose: () => string): void
}

interface Held {
  readonly stream: 'stdout' | 'stderr'
  text: string
  waits: boolean
  /** The page has it, as it was at first. */
  readonly isTold: boolean
  /** Promises in it that were found to be pending. */
  readonly pending: object[]
}

/** What is kept back at most: characters, and milliseconds for a program that prints on without a turn of that queue. */
const MOST_HELD = 64_000
const LONGEST = 100
/** So many texts are told of before they are released. */
const MOST_TOLD = 100
/** A promise can be settled with an object that has others in it: so often is it looked once more. */
const MOST_LOOKS = 3

/** @param now milliseconds, by a clock that no program can replace */
export function createPatientOutput(output: Output, now: () => number): PatientOutput {
  let held: Held[] = []
  let since = 0
  let length = 0

  /** @param all also what still waits: it is printed as it was known then */
  function release(all: boolean): void {
    let at = 0
    for (let next = held[at]; next !== undefined && (all || !next.waits); next = held[at]) {
      at += 1
      if (next.isTold) output.release(next.stream, next.text)
      else output.write(next.stream, next.text)
    }
    if (at === held.length) {
      held = []
      length = 0
    } else held = held.slice(at)
  }

  function add(stream: 'stdout' | 'stderr', text: string, waits: boolean): Held {
    if (held.length === 0) since = now()
    const entry: Held = { stream, text, waits, isTold: held.length < MOST_TOLD, pending: [] }
    held[held.length] = entry
    if (entry.isTold) output.hold(stream, text)
    length += text.length
    if (length > MOST_HELD || now() - since > LONGEST) release(true)
    return entry
  }

  function write(stream: 'stdout' | 'stderr', text: string): void {
    if (held.length === 0) output.write(stream, text)
    else add(stream, text, false)
  }

  function learn(entry: Held, promises: readonly object[], compose: () => string, looks: number): void {
    learnStates(promises, (pending) => {
      if (!entry.waits) return
      for (let at = 0; at < pending.length; at += 1)
        entry.pending[entry.pending.length] = pending[at] ?? entry
      let unknown: readonly object[] = []
      if (pending.length < promises.length) {
        try {
          const again = noticePromises(compose, entry.pending)
          entry.text = again.result
          unknown = again.unknown
        } catch {
          // Something of the program's that was asked to show itself: what it said at first stands.
        }
      }
      if (unknown.length > 0 && looks < MOST_LOOKS) return learn(entry, unknown, compose, looks + 1)
      entry.waits = false
      release(false)
    })
  }

  return {
    write,
    show(stream, compose) {
      const { result, unknown } = noticePromises(compose)
      if (unknown.length === 0) return write(stream, result)
      learn(add(stream, result, true), unknown, compose, 1)
    },
    echo(line, secret) {
      release(true)
      output.echo(line, secret)
    },
    flush() {
      release(true)
      output.flush()
    },
    pause: (milliseconds) => output.pause(milliseconds),
    get used() {
      return held.length > 0 || output.used
    },
    get dropped() {
      return output.dropped
    },
  }
}
