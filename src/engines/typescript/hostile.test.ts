import { beforeAll, describe, expect, it } from 'vitest'
import type { RunEvent } from '../../sandbox/protocol'
import { startWorkerThread } from '../../sandbox/node'
import { oneFile } from '../../sandbox/program'
import { bundleWorker } from './build'
import { compile } from './compile'
import { hostilePrograms } from './hostile.fixture'

const END_LIMIT = 20_000
const HANG_TIME = 300

let worker: string
beforeAll(async () => {
  worker = await bundleWorker()
})

/** @returns all events; undefined when the program is still running after `limit` milliseconds and was stopped */
async function run(source: string, limit: number, record = false): Promise<readonly RunEvent[] | undefined> {
  const compiled = compile(source, { record })
  if ('error' in compiled) throw new Error(compiled.error.message)
  const thread = startWorkerThread(worker, {})
  await thread.ready
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopped = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit)
  })
  try {
    const running = thread.run({ ...oneFile('main.ts', compiled.code), record })
    return await Promise.race([running, stopped])
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

function withoutPlace(event: RunEvent) {
  if (event.type !== 'end') throw new Error('This is no end.')
  const { status, exitCode, error } = event
  return { status, exitCode, error: error && [error.name, error.message] }
}

const named = (fate: string) =>
  hostilePrograms.filter((program) => program.fate === fate).map((p) => [p.name, p.code] as const)

describe('a program that', () => {
  it.each(named('ends'))('%s comes to one end of its own', async (_name, code) => {
    const events = await run(code, END_LIMIT)
    const ended = events?.filter((event) => event.type === 'end')
    expect(ended).toHaveLength(1)
    expect(ended?.[0]).toMatchObject({
      status: expect.stringMatching(/^(done|error)$/) as unknown,
      elapsed: expect.any(Number) as unknown,
      dropped: { lines: expect.any(Number) as unknown, characters: expect.any(Number) as unknown },
    })
    expect(ended?.[0]?.exitCode).not.toBe(42)
  })

  it.each(named('ends'))('%s comes to the same end when it is recorded', async (_name, code) => {
    const end = (events: readonly RunEvent[] | undefined) => events?.filter(({ type }) => type === 'end')
    const [plain, recorded] = [end(await run(code, END_LIMIT)), end(await run(code, END_LIMIT, true))]
    expect(recorded).toHaveLength(1)
    // A stack overflows where it is full.
    expect(recorded?.map(withoutPlace)).toEqual(plain?.map(withoutPlace))
  })

  it.each(named('hangs'))('%s can be stopped', async (_name, code) => {
    expect(await run(code, HANG_TIME)).toBeUndefined()
  })
})
