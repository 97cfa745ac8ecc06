import type { Dropped, DroppedEvent, HeldText, OutputBatch, OutputEvent } from '../protocol'
import { END_OF_INPUT } from '../line'
import { createPieces } from './pieces'

/** What is kept of a run's output; the rest is counted and dropped. */
export const KEPT_LINES = 10_000
export const KEPT_CHARACTERS = 1_000_000

/**
 * Up to this many messages are sent at once, and then so many in a millisecond; what comes faster waits. A program that prints some
 * hundred lines and then computes for minutes is so seen whole: nothing can send for it later.
 */
const BURST = 1_000
const MESSAGES_PER_MILLISECOND = 2
const BATCH_CHARACTERS = 64_000
/** Who waits shorter than this will soon be back, in milliseconds. */
const SHORT = 16
/** What has been dropped is told so often, in milliseconds. */
const COUNT_INTERVAL = 100
/** A program can replace it on its object. */
const { min } = Math

/** Where a worker prints. Text is sent in batches and capped, so that a flood neither freezes nor fills the page. */
export interface Output {
  write(stream: 'stdout' | 'stderr', text: string): void
  /** Shows text that may change still, and is to be released before anything else is written. */
  hold(stream: 'stdout' | 'stderr', text: string): void
  /** Writes what has come of the first text that is held. */
  release(stream: 'stdout' | 'stderr', text: string): void
  /** Sends what waits. To be called before anything that blocks for long, and at the end. */
  flush(): void
  /** Sends what waits before the program does for so many milliseconds, unless it will soon be back and has just sent much. */
  pause(milliseconds: number): void
  /** A line that was given to the program, and read by it: null is the end of the input. One that is secret is not shown. */
  echo(line: string | null, secret: boolean): void
  /** True as soon as the program has written anything. */
  readonly used: boolean
  readonly dropped: Dropped
}

/** Outputs that follow each other: what a program prints, and each piece after it. */
export interface Outputs extends Output {
  /** What is written from now on has a cap of its own. */
  renew(): void
}

/** The same as {@link createOutput}, for an interpreter that stays. */
export function createOutputs(...connection: Parameters<typeof createOutput>): Outputs {
  let output = createOutput(...connection)
  return {
    write: (stream, text) => output.write(stream, text),
    hold: (stream, text) => output.hold(stream, text),
    release: (stream, text) => output.release(stream, text),
    flush: () => output.flush(),
    pause: (milliseconds) => output.pause(milliseconds),
    echo: (line, secret) => output.echo(line, secret),
    get used() {
      return output.used
    },
    get dropped() {
      return output.dropped
    },
    renew() {
      output.flush()
      output = createOutput(...connection)
    },
  }
}

/**
 * @param send gets each batch, at most some 2,000 in a second, and now and then what has been dropped
 * @param now milliseconds, monotonic; the worker's own clock, taken before a program can replace it
 */
export function createOutput(
  send: (event: OutputEvent | OutputBatch | DroppedEvent | HeldText) => void,
  now: () => number,
): Output {
  const waiting = createPieces()
  let allowed = BURST
  let counted = -Infinity
  let lines = 0
  let characters = 0
  let used = false
  const dropped = { lines: 0, characters: 0 }
  let told = 0
  let toldAt = -Infinity

  function flush(): void {
    tellDropped()
    const pieces = waiting.take()
    // By its place: a program can replace what arrays are taken apart by.
    const first = pieces[0]
    if (first === undefined) return
    allowed -= 1
    send(pieces.length === 1 ? { type: 'output', ...first } : { type: 'outputs', pieces })
  }

  /** Whether another message may be sent at once. */
  function mayFlush(): boolean {
    const time = now()
    allowed = min(BURST, allowed + (time - counted) * MESSAGES_PER_MILLISECOND)
    counted = time
    return allowed >= 1 || waiting.length >= BATCH_CHARACTERS
  }

  function tellDropped(): void {
    if (dropped.characters === told) return
    told = dropped.characters
    toldAt = now()
    send({ type: 'dropped', lines: dropped.lines, characters: dropped.characters })
  }

  /** The part of the text that is still within the cap; counts what is beyond. */
  function keep(text: string): string {
    if (dropped.characters > 0 || lines >= KEPT_LINES) return drop(text, 0)
    let end = min(text.length, KEPT_CHARACTERS - characters)
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
      lines += 1
      if (lines === KEPT_LINES) end = at + 1
    }
    characters += end
    return end === text.length ? text : drop(text, end)
  }

  function drop(text: string, from: number): string {
    dropped.characters += text.length - from
    for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) dropped.lines += 1
    if (now() - toldAt >= COUNT_INTERVAL) tellDropped()
    return text.slice(0, from)
  }

  function add(target: OutputEvent['stream'], text: string): void {
    const kept = keep(text)
    if (kept === '') return
    waiting.add(target, kept)
    if (mayFlush()) flush()
  }

  return {
    write(target, text) {
      if (text === '') return
      used = true
      add(target, text)
    },
    hold(stream, text) {
      flush()
      send({ type: 'held', stream, text })
    },
    release(stream, text) {
      used = true
      send({ type: 'released', stream, text: keep(text) })
    },
    echo(line, secret) {
      add('stdin', `${line === null ? END_OF_INPUT : secret ? '' : line}\n`)
    },
    flush,
    pause(milliseconds) {
      if (milliseconds >= SHORT || mayFlush()) flush()
    },
    get used() {
      return used
    },
    dropped,
  }
}
