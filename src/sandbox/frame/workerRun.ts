import { crashed, endEarly } from '../ending'
import { WITHDRAWN, writeLine } from '../line'
import type { EndEvent, FileRequestEvent, InputEvent, Program, RunMessage } from '../protocol'
import { createRunChannel } from './channel'
import type { EngineWorker, FileContent, RunReply } from './engineWorker'

/** A program that is interrupted may use so long to clean up; and as long again from when it has noticed. In milliseconds. */
const GRACE = 500

const TOO_MANY = 'The program sent more messages than a page can take.'
const MALFORMED =
  'The worker that ran the program sent a message that makes no sense, and was ended. Try again.'

/** In the words of all browsers. */
const UNCAUGHT = /^(?:Uncaught )?(\w+): (.*)$/s

/** A program in its worker, from when it gets it until it has ended. */
export interface WorkerRun {
  /** Something of the program may have been executed. */
  readonly begun: boolean
  handle(reply: RunReply): void
  /** A program may post whatever it likes in its own worker: what is no reply is nothing, and counted. */
  ignore(malformed: boolean): void
  /** A file of the engine's has come, for which the worker may wait. */
  deliver(): void
  /** The line that the program waits for; null is the end of the input. */
  answer(line: string | null): void
  /** The next piece for an interpreter that stays and waits for it. */
  runPiece(source: string): void
  /** Interrupts what can be interrupted, and ends it at the second call, when it takes too long, or at once. */
  stop(): void
  /** Ends the run. @param message why, in words for the reader */
  crash(message: string): void
  /** Ends the run by an error that nobody in its worker has caught. @returns false where that is no error of the program's */
  fail(message: string): boolean
  /** Ends the run without a word. */
  close(): void
}

/** What a run is connected to. */
export interface RunSurroundings {
  readonly worker: EngineWorker
  readonly files: ReadonlyMap<string, FileContent>
  /** Gets the run's events. */
  send(event: RunMessage): void
  /** The worker is not needed any more. Called once, before an `end` that the sandbox itself brings about. */
  over(crashed: boolean): void
}

/** However a program ends that the reader has interrupted: it was stopped. */
function asStopped({ type, exitCode, elapsed, dropped }: EndEvent): EndEvent {
  return { type, status: 'stopped', exitCode, elapsed, dropped }
}

export function createWorkerRun(program: Program, { worker, files, send, over }: RunSurroundings): WorkerRun {
  const { mailbox } = worker
  let channel = createRunChannel(send)
  /** When the worker has begun with the program, or with a piece. */
  let begun: { readonly at: number; readonly interruptible: boolean } | undefined
  /** What the worker waits for at its mailbox. */
  let waitsFor: InputEvent | FileRequestEvent | undefined
  /** The interpreter stays, and waits for a piece. */
  let idle = false
  /** The reader has interrupted what runs. */
  let interrupted = false
  /** The worker has said that it knows. */
  let noticed = false
  /** While an interrupted program may clean up. */
  let grace: ReturnType<typeof setTimeout> | undefined

  function crash(message: string): void {
    clearTimeout(grace)
    over(true)
    channel.flush()
    send(crashed(message))
  }

  /** Ends the run as the reader wants it. */
  function halt(): void {
    clearTimeout(grace)
    over(false)
    channel.flush()
    send(endEarly('stopped', undefined, begun && performance.now() - begun.at))
  }

  /** @returns whether the worker has waited for a file that is there, and has got it */
  function answerFile(): boolean {
    const content = waitsFor?.type === 'fileRequest' ? files.get(waitsFor.file) : undefined
    if (!(content instanceof ArrayBuffer)) return false
    waitsFor = undefined
    mailbox.answer(content)
    return true
  }

  /** A program that has noticed its interruption late, on a busy machine, has as much time left as another one. */
  function prolong(): void {
    if (grace === undefined || noticed) return
    clearTimeout(grace)
    noticed = true
    grace = setTimeout(halt, GRACE)
  }

  /** What runs is over: the next piece has a count of its messages and a Stop of its own. */
  function rest(): void {
    idle = true
    interrupted = false
    waitsFor = undefined
    channel = createRunChannel(send)
  }

  return {
    get begun() {
      return begun !== undefined
    },
    handle(reply) {
      if (reply.type === 'interrupted') return prolong()
      if (reply.type === 'begun') {
        if (begun !== undefined) return
        begun = { at: performance.now(), interruptible: reply.interruptible }
      }
      mailbox.settle()
      if (reply.type === 'input' || reply.type === 'fileRequest') {
        if (waitsFor !== undefined) return crash(MALFORMED)
        waitsFor = reply
        mailbox.prepare()
        // Who wants a program to end answers none of its questions.
        if (answerFile() || (reply.type === 'input' && interrupted)) return
      }
      if (reply.type === 'withdrawn') {
        // The answer has been given meanwhile: that is what the worker gets.
        if (waitsFor?.type !== 'input') return this.ignore(false)
        waitsFor = undefined
        mailbox.answer(WITHDRAWN)
      }
      if (reply.type === 'pieceEnd' && (idle || program.stays !== true)) return crash(MALFORMED)
      const event = reply.type === 'end' && grace !== undefined ? asStopped(reply) : reply
      if (!channel.handle(event)) crash(TOO_MANY)
      else if (event.type === 'pieceEnd') rest()
      else if (event.type === 'end') {
        clearTimeout(grace)
        over(false)
      }
    },
    ignore(malformed) {
      if (malformed) crash(MALFORMED)
      else if (!channel.ignore()) crash(TOO_MANY)
    },
    deliver: () => void answerFile(),
    answer(line) {
      if (waitsFor?.type !== 'input' || interrupted) return
      waitsFor = undefined
      mailbox.answer(writeLine(line))
    },
    runPiece(source) {
      if (!idle || begun === undefined) return
      idle = false
      begun = { ...begun, at: performance.now() }
      worker.runPiece(source)
    },
    stop() {
      // The press came when what it meant had just ended: an interpreter that stays keeps what it has.
      if (idle) return
      if (interrupted || begun?.interruptible !== true) return halt()
      interrupted = true
      // What an interpreter that stays would lose is worth a second press.
      if (program.stays !== true) grace = setTimeout(halt, GRACE)
      mailbox.interrupt()
    },
    crash,
    fail(message) {
      // What cannot be interrupted is no interpreter: the program is the worker's own script. Where the stack has no room left for
      // what reports its errors there, the browser tells the sandbox of them.
      if (begun?.interruptible !== false) return false
      const [, name = 'Error', text = message] = UNCAUGHT.exec(message) ?? []
      over(false)
      channel.handle({ type: 'output', stream: 'stderr', text: `${message}\n` })
      channel.flush()
      send(endEarly('error', { name, message: text }, performance.now() - begun.at))
      return true
    },
    close() {
      clearTimeout(grace)
      over(false)
    },
  }
}
