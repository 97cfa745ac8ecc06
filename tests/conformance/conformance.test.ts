import { beforeAll, describe, expect, test } from 'vitest'
import { buildEngines, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { readPrograms } from './programs'
import { printed, runProgram } from './run'

/** Two cores, and each run has an interpreter of its own. */
const AT_ONCE = 2
let engine: LoadedEngine
let free = AT_ONCE
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
  else free -= 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
}

beforeAll(async () => {
  engine = await loadEngine((await buildEngines()).python)
})

describe('Python programs end as CPython ends them', () => {
  test.concurrent.each(readPrograms())('$name', { timeout: 300_000 }, async (program) => {
    const { code, stdin } = program
    const events = await inTurn(() => runProgram(engine, { code, stdin: { lines: stdin, closed: true } }))
    const end = events.at(-1)
    expect({
      stdout: printed(events, 'stdout'),
      stderr: printed(events, 'stderr'),
      exitCode: end?.type === 'end' ? end.exitCode : undefined,
    }).toEqual({ stdout: program.stdout, stderr: program.stderr, exitCode: program.exitCode })
  })
})
