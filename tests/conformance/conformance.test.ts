import { beforeAll, describe, expect, test } from 'vitest'
import { buildEngine, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { oneFile } from '../../src/sandbox/program'
import { readPrograms } from './programs'
import { printed, runProgram, typing } from './run'

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
  engine = await loadEngine(await buildEngine('python'))
})

describe('Python programs end as CPython ends them', () => {
  test.concurrent.each(readPrograms())('$name', { timeout: 300_000 }, async (program) => {
    const { code, name, stdin } = program
    // As a reader types them, one answer after the other; the other programs find all lines there, as in the check.
    const asks = name.startsWith('question-')
    const given = asks ? { lines: [], closed: false } : { lines: stdin, closed: true }
    const events = await inTurn(() => runProgram(engine, oneFile('main.py', code, given), typing(stdin)))
    const end = events.at(-1)
    expect({
      stdout: printed(events, 'stdout'),
      stderr: printed(events, 'stderr'),
      exitCode: end?.type === 'end' ? end.exitCode : undefined,
    }).toEqual({ stdout: program.stdout, stderr: program.stderr, exitCode: program.exitCode })
  })
})
