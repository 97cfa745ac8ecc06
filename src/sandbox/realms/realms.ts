import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build as bundle } from 'esbuild'
import { eventsOf } from '../events'
import type { Program, RunEvent, WorkerReply } from '../protocol'

/** What a thread is given: an engine's script and files, decoded as the frame would decode them. */
export interface Given {
  readonly source: string
  readonly files: Readonly<Record<string, ArrayBuffer | WebAssembly.Module>>
}

/** Runs programs of one engine, each in a realm and an interpreter of its own, many of them in one thread. */
export interface Realms {
  /**
   * Runs a program, with nobody to answer what it asks for.
   *
   * @param events gets what the program tells, in order
   * @param limit in milliseconds; a program that takes longer goes with its thread
   * @returns when the program has ended and left nothing to do, or has asked for something and waits for ever
   * @throws Error when it took too long, when its thread is lost, or when the interpreter cannot start
   */
  run(program: Program, events: RunEvent[], limit: number): Promise<void>
}

/** @param given what the programs' engine is made of */
export function createRealms(given: Given): Realms {
  const idle: Thread[] = []
  return {
    async run(program, events, limit) {
      const thread = idle.pop() ?? (await startThread(given))
      try {
        await inTime(thread.run(program, events), limit)
        if (events.at(-1)?.type === 'end') idle.push(thread)
      } finally {
        if (!idle.includes(thread)) await thread.terminate()
      }
    },
  }
}

/** @throws Error when the work takes longer than so many milliseconds; it is then no longer waited for */
export async function inTime<Result>(work: Promise<Result>, limit: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const end = (): void => reject(new Error(`The program did not end within ${limit / 1000} seconds.`))
    timer = setTimeout(end, limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

interface Thread {
  run(program: Program, events: RunEvent[]): Promise<void>
  terminate(): Promise<void>
}

let script: Promise<string> | undefined

/** The thread's own script. Bundled when first needed: a thread knows nothing of TypeScript. */
async function bundleThread(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [fileURLToPath(new URL('thread.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild gave no output for the thread of the check.')
  return file.text
}

/** Starts a thread. It does not keep the process from ending while it has nothing to run. */
async function startThread(given: Given): Promise<Thread> {
  script ??= bundleThread()
  const worker = new Worker(await script, { eval: true, workerData: given })
  worker.unref()
  let running: { events: RunEvent[]; resolve: () => void; reject: (reason: Error) => void } | undefined
  let lost: Error | undefined

  const lose = (reason: Error): void => {
    lost ??= reason
    running?.reject(reason)
  }
  worker.on('error', lose)
  worker.on('exit', (code) => lose(new Error(`The worker thread ended by itself with code ${code}.`)))
  worker.on('message', (reply: WorkerReply | { readonly type: 'free' }) => {
    if (reply.type === 'free') return running?.resolve()
    if (reply.type === 'failed') return lose(new Error(reply.message))
    if (reply.type === 'livenessProbe' || reply.type === 'ready' || reply.type === 'begun') return
    if (reply.type === 'interrupted') return
    running?.events.push(...eventsOf(reply))
    if (reply.type === 'input' || reply.type === 'fileRequest') running?.resolve()
  })

  return {
    async run(program, events) {
      if (lost !== undefined) throw lost
      worker.ref()
      try {
        await new Promise<void>((resolve, reject) => {
          running = { events, resolve, reject }
          worker.postMessage(program)
        })
      } finally {
        running = undefined
        worker.unref()
      }
    },
    async terminate() {
      await worker.terminate()
    },
  }
}
