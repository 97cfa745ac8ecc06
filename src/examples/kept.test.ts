import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineKey, programKey, readKept } from './kept'
import { keepRecordings } from './keptRecordings'
import { createExampleRunner } from './run'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Prints something else whenever it is run. */
const VARYING = 'import os\nprint(os.urandom(8).hex())'

async function run(code: string, file: string, whole = true): Promise<string> {
  const kept = await readKept(file)
  const runner = await createExampleRunner({ kept })
  const { stdout } = await runner.run({ language: 'python', code, attributes: {} })
  await kept.save(whole)
  return stdout
}

describe('results of earlier checks', () => {
  it('hold for the same program', async () => {
    const file = join(folder, 'same.json')
    const first = await run(VARYING, file)
    expect(await run(VARYING, file)).toBe(first)
    expect(await run(`${VARYING}\n`, file)).not.toBe(first)
  })

  it('are forgotten when a check of everything did without them', async () => {
    const file = join(folder, 'forgotten.json')
    const first = await run(VARYING, file)
    await run('print(1)', file, false)
    expect(await run(VARYING, file)).toBe(first)
    await run('print(1)', file)
    expect(await run(VARYING, file)).not.toBe(first)
  })

  it('are none where the file cannot be read', async () => {
    const file = join(folder, 'broken.json')
    await writeFile(file, '{"half":')
    expect((await readKept(file)).find('half')).toBeUndefined()
  })

  it('hold for one engine only', async () => {
    const file = { name: 'worker', path: 'a', form: 'worker', size: 1, lazy: false } as const
    const [one, other] = await Promise.all(
      ['a', 'b'].map((sha256) => engineKey({ engine: 'python', files: [{ ...file, sha256 }] })),
    )
    const program = {
      files: [{ name: 'main.py', content: 'print(1)' }],
      main: 'main.py',
      args: [],
      stdin: { lines: [], closed: true },
    }
    expect(programKey(one ?? '', program)).not.toBe(programKey(other ?? '', program))
    expect(programKey(one ?? '', program)).not.toBe(
      programKey(one ?? '', { ...program, stdin: { lines: ['a'], closed: true } }),
    )
  })
})

it('a program may be recorded by many at the same time', async () => {
  const recordings = keepRecordings(join(folder, 'steps'))
  const runner = await createExampleRunner({})
  const recorded = await runner.record({ language: 'python', code: 'print("twice")', attributes: {} })
  await Promise.all(Array.from({ length: 40 }, () => recordings.add('key', recorded)))
  expect((await recordings.find('key'))?.result.stdout).toBe('twice\n')
})
