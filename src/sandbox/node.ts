import { Worker } from 'node:worker_threads'
import type { Program, RunEvent, WorkerReply, WorkerRequest } from './protocol'

/**
 * Gives a classic browser worker's script the few globals that it expects, inside one of Node's worker threads.
 * It is prepended as source: a worker's script is one file that knows nothing of Node.
 */
export const BROWSER_GLOBALS = `
{
  const { parentPort } = require('node:worker_threads')
  globalThis.self = globalThis
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer)
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }))
  const handle = (name, details) => {
    if (typeof globalThis[name] !== 'function') throw details.error ?? details.reason
    globalThis[name]({ ...details, preventDefault() {} })
  }
  process.on('uncaughtException', (error) => handle('onerror', { error }))
  process.on('unhandledRejection', (reason) => handle('onunhandledrejection', { reason }))
}
`

/** A started worker thread that runs one program and is then gone. */
export interface NodeRun {
  /** Resolves when the interpreter is ready; rejects with the engine's own words when it cannot start. */
  readonly ready: Promise<void>
  /** What the program has told so far. */
  readonly events: readonly RunEvent[]
  /** Runs the program; resolves with all its events when it has ended, or on `input`/`fileRequest`, which never end. */
  run(program: Program): Promise<readonly RunEvent[]>
  terminate(): Promise<void>
}

/**
 * Runs an engine's browser worker in Node, so that what is checked is what the reader gets.
 *
 * @param source the worker's script
 * @param files what the worker gets before `boot`, decoded as the frame would decode it
 */
export function startWorkerThread(
  source: string,
  files: Readonly<Record<string, ArrayBuffer | WebAssembly.Module>>,
): NodeRun {
  const worker = new Worker(BROWSER_GLOBALS + source, { eval: true, stdout: false, stderr: false })
  const events: RunEvent[] = []
  let settleReady: { resolve: () => void; reject: (reason: Error) => void }
  let settleRun:
    { resolve: (events: readonly RunEvent[]) => void; reject: (reason: Error) => void } | undefined
  const ready = new Promise<void>((resolve, reject) => {
    settleReady = { resolve, reject }
  })
  // A worker may die before anybody waits for it; the rejection is then reported by run().
  ready.catch(() => undefined)

  worker.on('message', (reply: WorkerReply) => {
    if (reply.type === 'ready') return settleReady.resolve()
    if (reply.type === 'failed') return settleReady.reject(new Error(reply.message))
    // A thread of Node's tells by itself that it has ended.
    if (reply.type === 'livenessProbe' || reply.type === 'begun') return
    events.push(reply)
    if (reply.type === 'end' || reply.type === 'input' || reply.type === 'fileRequest')
      settleRun?.resolve(events)
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

  return {
    ready,
    events,
    async run(program) {
      await ready
      return new Promise((resolve, reject) => {
        settleRun = { resolve, reject }
        send({ type: 'run', program })
      })
    },
    async terminate() {
      await worker.terminate()
    },
  }
}
