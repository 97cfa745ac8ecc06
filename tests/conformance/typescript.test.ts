import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleWorker } from '../../src/engines/typescript/build'
import { typeCheck } from '../../src/engines/typescript/check'
import { compile } from '../../src/engines/typescript/compile'
import type { RunEvent } from '../../src/sandbox/protocol'
import { startWorkerThread } from '../../src/sandbox/node'
import { oneFile } from '../../src/sandbox/program'
import { readRecording } from '../../src/steps/reader'
import { serialize, type Transcript } from './transcript'

const folder = new URL('typescript/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const programs = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))

let worker: string
beforeAll(async () => {
  worker = await bundleWorker()
})

function transcript(events: readonly RunEvent[]): Transcript {
  const printed = (stream: 'stdout' | 'stderr'): string =>
    events.map((event) => (event.type === 'output' && event.stream === stream ? event.text : '')).join('')
  const end = events.find((event) => event.type === 'end')
  return { stdout: printed('stdout'), stderr: printed('stderr'), exitCode: end?.exitCode ?? -1 }
}

/** @param record the program tells what it does */
async function run(name: string, record: boolean): Promise<readonly RunEvent[]> {
  const compiled = compile(read(`${name}.ts`), { record })
  if ('error' in compiled) throw new Error(compiled.error.message)
  const thread = startWorkerThread(worker, {})
  try {
    return await thread.run({ ...oneFile('main.ts', compiled.code), ...(record && { record }) })
  } finally {
    await thread.terminate()
  }
}

/** What a recording says that it leaves out; nothing of any other program. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'recursion-limit': ['What is called more than 1000 calls deep is not recorded.'],
}

describe('TypeScript programs do what they do in Node', () => {
  it.each(programs)('%s', async (name) => {
    expect(serialize(transcript(await run(name, false)))).toBe(read(`${name}.out`))
  })

  it.each(programs)('%s, recorded', async (name) => {
    const events = await run(name, true)
    expect(serialize(transcript(events))).toBe(read(`${name}.out`))
    const recorded = events.find((event) => event.type === 'recording')
    const recording = readRecording(recorded?.bytes ?? new ArrayBuffer(0))
    expect(recording.length).toBeGreaterThan(1)
    expect(recording.head.omitted).toEqual(LEFT_OUT[name] ?? [])
  })

  it('and are correct under the type checker', () => {
    expect(
      typeCheck(programs.map((name) => ({ file: `${name}.ts`, code: read(`${name}.ts`), line: 1 }))),
    ).toEqual([])
  }, 30_000)
})
