import type { EndEvent, Program, RunError, RunEvent } from '../../sandbox/protocol'
import { type Mailbox, now } from '../../sandbox/worker/mailbox'
import { createOutput } from '../../sandbox/worker/output'
import { type Host, INTERRUPTED } from './devices'

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

/** One run of one program, seen from the worker: what it reads, prints and waits for. */
export interface Session extends Host {
  /** Called now and then while Python code runs. @returns whether the program is interrupted, once */
  pulse(): boolean
  /** Waits for a file of the engine that was not sent with the others. */
  fetchFile(name: string): Uint8Array
  /** What the prelude has said so far. */
  readonly said: { entries?: Entries; prepared?: Prepared; ending?: Ending }
  start(program: Program): void
  end(ending: Ending): void
}

/** What a session is connected to. */
export interface Connections {
  /** Gets the events of the run. */
  send(reply: RunEvent | { readonly type: 'interrupted' }): void
  /** The worker's mailbox, from the start of the program on. */
  mailbox(): Mailbox
  /** Makes Python handle an interruption before its next instruction. */
  interrupt(): void
  /** Has the prelude's wish for a file fulfilled. */
  provide(file: string): void
}

/** Output that waits longer than this is sent when the program is next seen alive. Milliseconds. */
const STALE = 30

export function createSession({ send, mailbox, interrupt, provide }: Connections): Session {
  const output = createOutput(send, now)
  const said: Session['said'] = {}
  let lines: readonly string[] = []
  let closed = true
  let nextLine = 0
  let prompt = ''
  let secret = false
  let value: string | undefined
  let started = 0
  let flushed = 0

  /** @returns the line; null at the end of the input; undefined when the program is interrupted instead */
  function ask(): string | null | undefined {
    const given = lines[nextLine]
    if (given !== undefined || closed) {
      nextLine += 1
      return given ?? null
    }
    output.flush()
    send({ type: 'input', prompt, secret })
    const answer = mailbox().wait()
    return answer && (JSON.parse(new TextDecoder().decode(answer)) as string | null)
  }

  /** What has to be done when {@link Mailbox.interrupted} has been true, by whoever has asked. */
  function noticeInterruption(): void {
    send({ type: 'interrupted' })
  }

  return {
    said,
    fetchFile(name) {
      output.flush()
      send({ type: 'fileRequest', file: name })
      return mailbox().waitThrough()
    },
    start(program) {
      lines = program.stdin.lines
      closed = program.stdin.closed
      started = now()
    },
    readLine() {
      const line = ask()
      if (line === undefined) {
        noticeInterruption()
        interrupt()
        return INTERRUPTED
      }
      prompt = ''
      secret = false
      return line === null ? undefined : `${line}\n`
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
      if (time - flushed >= STALE) {
        flushed = time
        output.flush()
      }
      if (started === 0 || !mailbox().interrupted(time)) return false
      noticeInterruption()
      return true
    },
    request(message) {
      const request = message as Request
      if (request.do === 'entries') said.entries = request
      else if (request.do === 'prepared') said.prepared = request
      else if (request.do === 'ended') said.ending = request
      else if (request.do === 'value') value = request.text
      else if (request.do === 'secret') secret = true
      else if (request.do === 'fileRequest') provide(request.file)
      else if (request.do === 'sleep') {
        output.flush()
        if (mailbox().sleep(request.seconds === null ? Infinity : request.seconds * 1000)) return
        noticeInterruption()
        interrupt()
      }
    },
    end({ status, exitCode, error }) {
      output.flush()
      if (value !== undefined && !output.used) send({ type: 'value', text: value })
      const elapsed = now() - started
      send({ type: 'end', status, exitCode, elapsed, dropped: output.dropped, ...(error && { error }) })
    },
  }
}
