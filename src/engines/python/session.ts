import * as v from 'valibot'
import { count, type HeldText, type Message, type Program, type RunMessage } from '../../sandbox/protocol'
import { isWithdrawn, readLine } from '../../sandbox/line'
import { createEnd, createPieceEnd, type Ending, type PieceEnding } from '../../sandbox/worker/end'
import { type Mailbox, now } from '../../sandbox/worker/mailbox'
import { createOutput } from '../../sandbox/worker/output'
import { type Host, INTERRUPTED } from './devices'
import { ENTRIES } from './execute'
import { SIGALRM, SIGINT } from './interpreter'
import type { Written } from './programFiles'

/** An address in the interpreter's memory. */
const address = count
const error = v.optional(v.record(v.string(), v.unknown()))

/** The requests of the prelude: prelude/host.py is the other side. A program can write there too. */
const requests = v.variant('do', [
  /** The addresses of the prelude's functions, for the worker to call. */
  v.object({
    do: v.literal('entries'),
    ...v.entriesFromList(ENTRIES, address),
    freeTools: v.array(address),
  }),
  /** What is to be executed: addresses of code objects and of the dictionary they run in. */
  v.object({
    do: v.literal('prepared'),
    code: v.array(address),
    coroutines: v.optional(v.array(address)),
    globals: address,
  }),
  v.object({ do: v.literal('sleep'), seconds: v.nullable(v.number()) }),
  /** SIGALRM is to come after so many seconds, and then in this interval; 0 is never. */
  v.object({ do: v.literal('timer'), seconds: v.number(), interval: v.number() }),
  v.object({ do: v.literal('secret') }),
  /** Local time is that of this zone from now on; of the reader's own where there is none. */
  v.object({ do: v.literal('zone'), name: v.nullable(v.string()) }),
  /** A file is to have another name; both are absolute. */
  v.object({ do: v.literal('link'), path: v.string(), name: v.string() }),
  /** What is written from now on is not shown, or is again. */
  v.object({ do: v.literal('mute'), on: v.boolean() }),
  v.object({ do: v.literal('fileRequest'), file: v.string() }),
  v.object({ do: v.literal('value'), text: v.string() }),
  /** Addresses of functions to be called when the prelude has returned: what they let go of goes then. */
  v.object({ do: v.literal('free'), calls: v.array(address) }),
  v.object({
    do: v.literal('ended'),
    status: v.picklist(['done', 'error']),
    exitCode: v.unknown(),
    error,
  }),
  /** The program, or a piece, is over, and the interpreter stays. */
  v.object({ do: v.literal('rests'), status: v.picklist(['done', 'error', 'incomplete']), error }),
])
type Request = Message<typeof requests>
type RequestTo<What extends Request['do']> = Extract<Request, { readonly do: What }>

/** How the prelude, or the worker, says that a program ended. */
export type ProgramEnd = Pick<Ending, 'status' | 'exitCode' | 'error'>
/** How the prelude says that a program, or a piece, ended whose interpreter stays. */
export type PieceRest = Pick<PieceEnding, 'status' | 'error'>

/** @returns undefined for what is no request */
function readRequest(text: string): Request | undefined {
  try {
    const result = v.safeParse(requests, JSON.parse(text))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** One run of one program, seen from the worker: what it reads, prints and waits for. */
export interface Session extends Host {
  /** Called now and then while Python code runs. @returns the signal that has come for the program, once; 0 for none */
  pulse(): number
  /** Waits for a file of the engine that was not sent with the others. */
  fetchFile(name: string): Uint8Array
  /** What the prelude has said so far. */
  readonly said: {
    entries?: RequestTo<'entries'>
    prepared?: RequestTo<'prepared'>
    free?: readonly number[]
    ending?: ProgramEnd
    rest?: PieceRest
  }
  start(program: Program): void
  /** A piece comes, for an interpreter that has stayed. @param interruption what came with it */
  startPiece(interruption: string | undefined): void
  /** @param written the files that the program has left */
  end(ending: ProgramEnd, written: Written, recording?: ArrayBuffer): void
  /** The same for what is followed by a piece. */
  rest(rest: PieceRest, written: Written, recording?: ArrayBuffer): void
}

/** What a session is connected to. */
export interface Connections {
  /** Gets the events of the run. */
  send(reply: RunMessage | HeldText | { readonly type: 'interrupted' }): void
  /** The worker's mailbox, from the start of the program on. */
  mailbox(): Mailbox
  /** Makes Python handle a signal before its next instruction. */
  signal(number: number): void
  /** Sets the zone of local time. */
  chooseZone(name: string | undefined): void
  /** Gives a file another name. */
  link(path: string, name: string): void
  /** Has the prelude's wish for a file fulfilled. */
  provide(file: string): void
  /** Does what takes time that the program does not compute. */
  idle<Result>(wait: () => Result): Result
  /** Is told what the program prints, and the lines that it reads. */
  notice(stream: 'stdout' | 'stderr' | 'stdin', text: string): void
}

/** Output that waits longer than this is sent when the program is next seen alive. Milliseconds. */
const STALE = 30

/** So much of a line that has no end yet may be the words of a question, in characters. */
const LONGEST_PROMPT = 10_000

export function createSession({
  send,
  mailbox,
  signal,
  chooseZone,
  link,
  provide,
  idle,
  notice,
}: Connections): Session {
  let output = createOutput(send, now)
  const said: Session['said'] = {}
  let lines: readonly string[] = []
  let closed = true
  let nextLine = 0
  let prompt = ''
  let secret = false
  let muted = false
  let value: string | undefined
  let started = 0
  let flushed = 0
  /** When the program's timer goes off, and how often after that; in milliseconds. */
  let timer: { readonly due: number; readonly interval: number } | undefined

  /** Blocks until the question is answered. @returns undefined when a signal has come first, which Python knows of then */
  function wait(): Uint8Array | undefined {
    let isDue = false
    const answer = idle(() => mailbox().wait((time) => (isDue ||= timerIsDue(time))))
    if (isDue) {
      signal(SIGALRM)
      return answer ?? withdraw()
    }
    if (answer === undefined) {
      noticeInterruption()
      signal(SIGINT)
    }
    return answer
  }

  /** The program goes on without an answer. @returns the one that was on its way by then */
  function withdraw(): Uint8Array | undefined {
    send({ type: 'withdrawn' })
    const answer = idle(() => mailbox().waitThrough())
    return isWithdrawn(answer) ? undefined : answer
  }

  /** @returns the line; null at the end of the input; undefined when a signal has come first */
  function ask(): string | null | undefined {
    const given = lines[nextLine]
    if (given !== undefined || closed) {
      nextLine += 1
      const line = given ?? null
      output.echo(line, secret)
      if (line !== null && !secret) notice('stdin', `${line}\n`)
      return line
    }
    output.flush()
    send({ type: 'input', prompt, secret })
    const answer = wait()
    const line = answer && readLine(answer)
    if (typeof line === 'string' && !secret) notice('stdin', `${line}\n`)
    return line
  }

  /** What has to be done when {@link Mailbox.interrupted} has been true, by whoever has asked. */
  function noticeInterruption(): void {
    send({ type: 'interrupted' })
  }

  /** Whether the program's timer has gone off, once. */
  function timerIsDue(time: number): boolean {
    if (timer === undefined || time < timer.due) return false
    const { due, interval } = timer
    timer = interval === 0 ? undefined : { due: Math.max(due + interval, time), interval }
    return true
  }

  function sleep(milliseconds: number): boolean {
    output.pause(milliseconds)
    const time = now()
    const wait = Math.min(milliseconds, (timer?.due ?? Infinity) - time)
    if (!idle(() => mailbox().sleep(wait))) {
      noticeInterruption()
      signal(SIGINT)
      return false
    }
    if (!timerIsDue(now())) return true
    signal(SIGALRM)
    return false
  }

  /** Tells what is to be told before an end. */
  function report(written: Written, recording?: ArrayBuffer): Pick<Ending, 'elapsed' | 'dropped'> {
    output.flush()
    if (written.files.length + written.omitted > 0) send({ type: 'files', ...written })
    if (value !== undefined && !output.used) send({ type: 'value', text: value })
    value = undefined
    if (recording !== undefined) send({ type: 'recording', bytes: recording })
    return { elapsed: now() - started, dropped: output.dropped }
  }

  return {
    said,
    fetchFile(name) {
      output.flush()
      send({ type: 'fileRequest', file: name })
      return idle(() => mailbox().waitThrough())
    },
    startPiece(interruption) {
      mailbox().renew(interruption)
      output = createOutput(send, now)
      muted = false
      delete said.rest
      started = now()
    },
    start(program) {
      lines = program.stdin.lines
      closed = program.stdin.closed
      started = now()
    },
    readLine() {
      const line = ask()
      if (line === undefined) return INTERRUPTED
      prompt = ''
      secret = false
      return line === null ? undefined : `${line}\n`
    },
    write(stream, text) {
      if (stream === 'stdout') {
        const newline = text.lastIndexOf('\n')
        prompt = newline === -1 ? prompt + text : text.slice(newline + 1)
        if (prompt.length > 2 * LONGEST_PROMPT) prompt = prompt.slice(-LONGEST_PROMPT)
      }
      if (muted) return
      output.write(stream, text)
      notice(stream, text)
    },
    pulse() {
      const time = now()
      if (time - flushed >= STALE) {
        flushed = time
        output.flush()
      }
      if (started === 0) return 0
      if (timerIsDue(time)) return SIGALRM
      if (!mailbox().interrupted(time)) return 0
      noticeInterruption()
      return SIGINT
    },
    request(message) {
      const request = readRequest(message)
      switch (request?.do) {
        case 'entries':
          said.entries = request
          return
        case 'prepared':
          said.prepared = request
          return
        case 'ended':
          said.ending = request
          return
        case 'value':
          value = request.text
          return
        case 'free':
          said.free = request.calls
          return
        case 'rests':
          said.rest = request
          return
        case 'timer': {
          const { seconds, interval } = request
          timer = seconds > 0 ? { due: now() + seconds * 1000, interval: interval * 1000 } : undefined
          return
        }
        case 'secret':
          secret = true
          return
        case 'zone':
          return chooseZone(request.name ?? undefined)
        case 'link':
          return link(request.path, request.name)
        case 'mute':
          muted = request.on
          return
        case 'fileRequest':
          return provide(request.file)
        case 'sleep':
          sleep(request.seconds === null ? Infinity : request.seconds * 1000)
          return
        case undefined:
        // What a program has written there itself.
      }
    },
    sleep,
    end({ status, exitCode, error }, written, recording) {
      send(createEnd({ status, exitCode, error, ...report(written, recording) }))
    },
    rest({ status, error }, written, recording) {
      send(createPieceEnd({ status, error, ...report(written, recording) }))
    },
  }
}
