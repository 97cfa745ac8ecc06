import { startWorkerThread, type Reader } from '../../sandbox/node'
import type { EndEvent, Program, RunEvent, Stdin } from '../../sandbox/protocol'
import { oneFile } from '../../sandbox/program'
import { bundleWorker } from './build'
import { compile } from './compile'

/* Programs in the worker that readers' programs run in, each in a thread of its own. */

/** What came of a program. */
export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly value: string | undefined
  readonly end: EndEvent | undefined
  readonly events: readonly RunEvent[]
}

export const NO_INPUT: Stdin = { lines: [], closed: true }

let worker: Promise<string> | undefined

/** @param program compiled. @param reader answers what it asks for */
export async function runCompiled(program: Program, reader?: Reader): Promise<Ran> {
  worker ??= bundleWorker()
  const thread = startWorkerThread(await worker, {})
  try {
    const events = await thread.run(program, reader)
    const text = (stream: string): string =>
      events.map((event) => (event.type === 'output' && event.stream === stream ? event.text : '')).join('')
    return {
      stdout: text('stdout'),
      stderr: text('stderr'),
      value: events.find((event) => event.type === 'value')?.text,
      end: events.find((event) => event.type === 'end'),
      events,
    }
  } finally {
    await thread.terminate()
  }
}

/** Compiles a program of one file and runs it. @throws Error when it does not compile */
export function run(source: string, stdin = NO_INPUT, reader?: Reader): Promise<Ran> {
  const compiled = compile(source)
  if ('error' in compiled) throw new Error(compiled.error.message)
  return runCompiled(oneFile('main.ts', compiled.code, stdin), reader)
}
