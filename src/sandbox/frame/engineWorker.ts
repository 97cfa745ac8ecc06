import type { Program, WorkerReply, WorkerRequest } from '../protocol'
import { holdLivenessProbe, type LivenessProbe } from './livenessProbe'
import { createMailbox, type Mailbox } from './mailbox'
import { isMalformed, readWorkerReply } from './messages'

/** A file of an engine's, as its workers get it. */
export type FileContent = ArrayBuffer | WebAssembly.Module

/** What a worker says of the program that it runs. */
export type RunReply = Exclude<WorkerReply, { readonly type: 'livenessProbe' | 'ready' | 'failed' }>

/** Who has made a worker hears this of it. */
export interface WorkerListener {
  /** It can run a program. */
  ready(): void
  /** The browser, or its user, has ended it. */
  lost(): void
  /** It cannot go on. @param message in words for the reader */
  failed(message: string): void
  /** Nobody in it has caught an error, or it could not be started. @param message in the browser's words where there are any */
  uncaught(message: string): void
  reply(reply: RunReply): void
  /** It has posted what is no reply. @param malformed it gives itself out for one */
  nonsense(malformed: boolean): void
}

/** One worker of an engine, whatever it is there for. */
export interface EngineWorker {
  readonly mailbox: Mailbox
  readonly ready: boolean
  give(name: string, content: FileContent): void
  /** All files that it needs have been given. */
  boot(): void
  /** From now on somebody waits for it: it is told when it is lost. */
  watch(): void
  run(program: Program): void
  /** The next piece for an interpreter that stays. */
  runPiece(source: string): void
  end(): void
}

/** A worker says its first word as soon as its script has been read; one that has not done so by then, in milliseconds, is gone. */
const SILENCE = 10_000
const NO_MEMORY = 'There is not enough memory to start the program. Close other pages, then try again.'

/** @param url of the script. Nothing is called before this returns */
export function startWorker(url: string, listener: WorkerListener): EngineWorker {
  const worker = new Worker(url)
  let mailbox: Mailbox | undefined
  const silence = setTimeout(() => listener.lost(), SILENCE)
  let probe: LivenessProbe | undefined
  let ready = false
  let booted = false
  let watched = false
  let ended = false

  const getMailbox = (): Mailbox => (mailbox ??= createMailbox())
  const send = (request: WorkerRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, transfer)

  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const reply = readWorkerReply(data)
    if (reply === undefined) return listener.nonsense(isMalformed(data))
    switch (reply.type) {
      case 'failed':
        return listener.failed(reply.message)
      case 'livenessProbe':
        if (probe !== undefined) return
        clearTimeout(silence)
        probe = holdLivenessProbe(reply.address, () => listener.lost())
        return probe.watch()
      case 'ready':
        if (ready) return
        ready = true
        // One that only waits costs nothing: should it be lost meanwhile, that is noticed when it gets a run.
        if (!watched) probe?.rest()
        return listener.ready()
      default:
        return listener.reply(reply)
    }
  }
  worker.onerror = (event) => {
    event.preventDefault()
    listener.uncaught(event.message || 'The worker could not be started.')
  }

  return {
    get mailbox() {
      return getMailbox()
    },
    get ready() {
      return ready
    },
    give(name, content) {
      if (!(content instanceof ArrayBuffer)) return send({ type: 'file', name, content })
      try {
        // One copy instead of the two that a message would make.
        const copy = content.slice(0)
        send({ type: 'file', name, content: copy }, [copy])
      } catch {
        // Whoever has asked for the worker gives it its task first.
        queueMicrotask(() => ended || listener.failed(NO_MEMORY))
      }
    },
    boot() {
      if (booted) return
      booted = true
      send({ type: 'boot' })
      // It takes some browsers a while, which the worker does not wait for: it has something to do itself.
      getMailbox()
    },
    watch() {
      watched = true
      probe?.watch()
    },
    run: (program) => send({ type: 'run', program, mailbox: getMailbox().place }),
    runPiece: (source) => send({ type: 'piece', source, interruption: getMailbox().renew() }),
    end() {
      ended = true
      clearTimeout(silence)
      probe?.rest()
      mailbox?.close()
      // What the worker has said already may still be on its way.
      worker.onmessage = null
      worker.onerror = null
      worker.terminate()
    },
  }
}
