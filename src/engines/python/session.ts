import type { EndEvent, Program, RunError, RunEvent } from '../../sandbox/protocol'
import { createOutput } from '../../sandbox/worker/output'
import { createRandomSource, newSeed, type Seed } from '../../sandbox/worker/random'
import { type Clock, type ClockState, createClock } from './clock'
import type { Host } from './devices'
import { sleep, waitForEver } from './waiting'

/** What a replay needs to come to the same point again. Travels in the events `input` and `fileRequest`. */
interface Resume {
  readonly seed: Seed
  /** So many times had the program asked for something when it had to wait. */
  readonly asked: number
  readonly clock: ClockState
}

function isResume(value: unknown): value is Resume {
  return (
    typeof value === 'object' && value !== null && 'seed' in value && 'asked' in value && 'clock' in value
  )
}

/** The addresses of the prelude's functions, for the worker to call. */
export interface Entries {
  readonly prepare: number
  readonly drive: number
  readonly finish: number
}

/** What is to be executed: addresses of code objects and of the dictionary they run in. */
export interface Prepared {
  readonly code: readonly number[]
  readonly globals: number
}

/** How the prelude says that a program ended. */
export type Ending = Pick<EndEvent, 'status' | 'exitCode'> & { readonly error?: RunError }

/** The requests of the prelude: prelude/host.py is the other side. */
type Request =
  | ({ readonly do: 'entries' } & Entries)
  | ({ readonly do: 'prepared' } & Prepared)
  | { readonly do: 'sleep'; readonly seconds: number | null }
  | { readonly do: 'secret' }
  | { readonly do: 'fileRequest'; readonly file: string }
  | { readonly do: 'value'; readonly text: string }
  | ({ readonly do: 'ended' } & Ending)

/** One run of one program, seen from the worker: what it reads, prints, waits for, and what it is told of time. */
export interface Session extends Host {
  readonly clock: Clock
  random(bytes: Uint8Array): void
  pulse(): void
  /** What the prelude has said so far. */
  readonly said: { entries?: Entries; prepared?: Prepared; ending?: Ending }
  start(program: Program): void
  end(ending: Ending): void
}

const now = performance.now.bind(performance)

/** Output that waits longer than this is sent when the program is next seen alive. Milliseconds. */
const STALE = 30

/**
 * @param send gets the events of the run
 * @param has tells whether a file of the engine was sent to this worker
 */
export function createSession(send: (event: RunEvent) => void, has: (file: string) => boolean): Session {
  const output = createOutput(send, now)
  const said: Session['said'] = {}
  let clock = createClock()
  let random = createRandomSource(newSeed())
  let lines: readonly string[] = []
  let closed = true
  let nextLine = 0
  let asked = 0
  let replayUntil = 0
  let prompt = ''
  let secret = false
  let value: string | undefined
  let started = 0
  let flushed = 0

  /** Called whenever the program asks for something that it may have had to wait for in an earlier worker. */
  function ask(): void {
    asked += 1
    if (asked !== replayUntil) return
    replayUntil = 0
    clock.live()
    output.mute(false)
  }

  function resume(): Resume {
    return { seed: random.seed, asked: Math.max(asked, replayUntil), clock: clock.state() }
  }

  return {
    get clock() {
      return clock
    },
    said,
    random(bytes) {
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = random.next() >>> 24
    },
    start(program) {
      lines = program.stdin.lines
      closed = program.stdin.closed
      if (isResume(program.resume)) {
        random = createRandomSource(program.resume.seed)
        replayUntil = program.resume.asked
        clock = createClock(program.resume.clock)
        output.mute(true)
      } else {
        random = createRandomSource(newSeed())
        clock = createClock()
      }
      started = now()
    },
    readLine() {
      ask()
      const line = lines[nextLine]
      if (line !== undefined) {
        nextLine += 1
        prompt = ''
        secret = false
        return `${line}\n`
      }
      if (closed) return undefined
      output.flush()
      send({ type: 'input', prompt, secret, resume: resume() })
      return waitForEver()
    },
    write(stream, text) {
      if (stream === 'stdout') {
        const newline = text.lastIndexOf('\n')
        prompt = newline === -1 ? prompt + text : text.slice(newline + 1)
      }
      output.write(stream, text)
    },
    pulse() {
      const time = now()
      if (time - flushed < STALE) return
      flushed = time
      output.flush()
    },
    request(message) {
      const request = message as Request
      if (request.do === 'entries') said.entries = request
      else if (request.do === 'prepared') said.prepared = request
      else if (request.do === 'ended') said.ending = request
      else if (request.do === 'value') value = request.text
      else if (request.do === 'secret') secret = true
      else if (request.do === 'fileRequest') {
        ask()
        if (has(request.file)) return
        output.flush()
        send({ type: 'fileRequest', file: request.file, resume: resume() })
        waitForEver()
      } else {
        if (replayUntil > 0) return clock.skip((request.seconds ?? 0) * 1000)
        output.flush()
        if (request.seconds === null) waitForEver()
        sleep(request.seconds * 1000)
      }
    },
    end({ status, exitCode, error }) {
      output.mute(false)
      output.flush()
      if (value !== undefined && !output.used) send({ type: 'value', text: value })
      const elapsed = now() - started
      send({ type: 'end', status, exitCode, elapsed, dropped: output.dropped, ...(error && { error }) })
    },
  }
}
