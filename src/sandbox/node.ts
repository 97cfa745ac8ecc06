import { MessageChannel, Worker } from 'node:worker_threads'
import { eventsOf } from './events'
import { WITHDRAWN, writeLine } from './line'
import type { InputEvent, Program, RunEvent, WorkerReply, WorkerRequest } from './protocol'

/**
 * Gives a classic browser worker's script the few globals that it expects, inside one of Node's worker threads.
 * It is prepended as source: a worker's script is one file that knows nothing of Node.
 */
export const BROWSER_GLOBALS = `
{
  const { parentPort, receiveMessageOnPort, workerData } = require('node:worker_threads')
  const { runInThisContext } = require('node:vm')
  globalThis.self = globalThis
  // An engine takes them away. It looks at them before, and has Node read whole libraries, which takes longer than all else.
  for (const name of ['FormData', 'Headers', 'Request', 'Response', 'MessageEvent', 'WebSocket', 'CloseEvent', 'EventSource',
    'CompressionStream', 'DecompressionStream']) if (name in globalThis) globalThis[name] = class {}
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer)
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }))
  const handle = (name, details) => {
    if (typeof globalThis[name] !== 'function') throw details.error ?? details.reason
    globalThis[name]({ ...details, preventDefault() {} })
  }
  process.on('uncaughtException', (error) => handle('onerror', { error }))
  process.on('unhandledRejection', (reason) => handle('onunhandledrejection', { reason }))
  globalThis.threadScript = (code, filename) => void runInThisContext(code, { filename, displayErrors: false })
  if (workerData) {
    const { answers, signals } = workerData
    globalThis.threadDelivery = {
      take: () => receiveMessageOnPort(answers)?.message,
      interrupted: () => Atomics.load(signals, 1) === 1,
      renew: () => undefined,
      pause: (milliseconds) => Atomics.wait(signals, 0, 0, milliseconds),
    }
  }
}
`

/** Plays the reader: what a program's questions are answered. */
export interface Reader {
  /** @returns the line that is typed; undefined is the end of the input */
  answer(question: InputEvent): string | undefined | Promise<string | undefined>
  /** Is told of all that the program says, as it comes. */
  notice?(event: RunEvent): void
}

const NOBODY: Reader = { answer: () => undefined }

/** A started worker thread that runs one program, and pieces after it where its interpreter stays, and is then gone. */
export interface NodeRun {
  /** Resolves when the interpreter is ready; rejects with the engine's own words when it cannot start. */
  readonly ready: Promise<void>
  /** What the program has told so far. */
  readonly events: readonly RunEvent[]
  /** Runs the program; resolves with all its events when it has ended, or waits for a piece. */
  run(program: Program, reader?: Reader): Promise<readonly RunEvent[]>
  /** Has an interpreter that has stayed execute a piece; resolves with its events when the next one can come. */
  give(source: string): Promise<readonly RunEvent[]>
  /** Asks the program to end, as a reader's first press of Stop does. */
  interrupt(): void
  terminate(): Promise<void>
}

/** An engine's files, decoded as a frame would decode them. */
export type ThreadFiles = Readonly<Record<string, ArrayBuffer | WebAssembly.Module>>

/**
 * Runs an engine's browser worker in Node, so that what is checked is what the reader gets.
 *
 * @param source the worker's script
 * @param files what the worker gets before `boot`
 * @param lateFiles what it gets only when it asks for it
 */
export function startWorkerThread(source: string, files: ThreadFiles, lateFiles: ThreadFiles = {}): NodeRun {
  const { port1: answers, port2 } = new MessageChannel()
  /** The first cell is only for waiting at; the second says that the program is interrupted. */
  const signals = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(BROWSER_GLOBALS + source, {
    eval: true,
    // Else it begins as this process began: with a loader of TypeScript.
    execArgv: [],
    stdout: false,
    stderr: false,
    workerData: { answers: port2, signals },
    transferList: [port2],
  })
  const events: RunEvent[] = []
  /** How many of the events belong to what was executed before. */
  let from = 0
  let reader = NOBODY
  let settleReady: { resolve: () => void; reject: (reason: Error) => void }
  let settleRun:
    { resolve: (events: readonly RunEvent[]) => void; reject: (reason: Error) => void } | undefined
  const ready = new Promise<void>((resolve, reject) => {
    settleReady = { resolve, reject }
  })
  // A worker may die before anybody waits for it; the rejection is then reported by run().
  ready.catch(() => undefined)

  function answer(content: Uint8Array): void {
    answers.postMessage(content)
    Atomics.notify(signals, 0)
  }

  /** The question that the program waits with. */
  let asked: InputEvent | undefined
  async function answerLine(question: InputEvent): Promise<void> {
    asked = question
    const line = (await reader.answer(question)) ?? null
    if (asked === question) settle(writeLine(line))
  }
  function settle(content: Uint8Array): void {
    asked = undefined
    answer(content)
  }

  worker.on('message', (reply: WorkerReply) => {
    if (reply.type === 'ready') return settleReady.resolve()
    if (reply.type === 'failed') return settleReady.reject(new Error(reply.message))
    // A thread of Node's tells by itself that it has ended, and nobody looks on while it begins.
    if (reply.type === 'livenessProbe' || reply.type === 'begun' || reply.type === 'interrupted') return
    for (const event of eventsOf(reply)) {
      events.push(event)
      reader.notice?.(event)
    }
    if (reply.type === 'input') void answerLine(reply)
    else if (reply.type === 'withdrawn') {
      if (asked !== undefined) settle(WITHDRAWN)
    } else if (reply.type === 'fileRequest') {
      const content = lateFiles[reply.file]
      if (content instanceof ArrayBuffer) answer(new Uint8Array(content))
      else fail(new Error(`The program asks for the file ${reply.file}, which is not there.`))
    } else if (reply.type === 'end' || reply.type === 'pieceEnd') settleRun?.resolve(events.slice(from))
  })
  const fail = (error: Error): void => {
    settleReady.reject(error)
    settleRun?.reject(error)
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`The worker thread ended by itself with code ${code}.`)))

  const send = (request: WorkerRequest): void => worker.postMessage(request)
  for (const [name, content] of Object.entries(files)) send({ type: 'file', name, content })
  send({ type: 'boot' })

  /** @returns the events that follow the request, to the end of what it asks for */
  function follow(request: WorkerRequest): Promise<readonly RunEvent[]> {
    from = events.length
    return new Promise((resolve, reject) => {
      settleRun = { resolve, reject }
      send(request)
    })
  }

  return {
    ready,
    events,
    async run(program, listener = NOBODY) {
      await ready
      reader = listener
      return follow({ type: 'run', program, mailbox: undefined })
    },
    give(source) {
      Atomics.store(signals, 1, 0)
      return follow({ type: 'piece', source, interruption: undefined })
    },
    interrupt() {
      Atomics.store(signals, 1, 1)
      Atomics.notify(signals, 0)
    },
    async terminate() {
      answers.close()
      await worker.terminate()
    },
  }
}
