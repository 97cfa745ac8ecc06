import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { printed, runProgram } from '../conformance/run'
import { listStepsPrograms } from './programs'
import { recordProgram } from './record'
import { storyOf } from './story'
import { traceOf, type TraceEvent } from './trace'

const programs = listStepsPrograms().filter(({ language }) => language === 'python')
const tracer = readFileSync(fileURLToPath(new URL('settrace.py', import.meta.url)), 'utf8')

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

/** What the interpreter's own tracing sees of a program. */
async function traceBySettrace(source: string): Promise<TraceEvent[]> {
  const files = [
    { name: 'settrace.py', content: tracer },
    { name: 'main.py', content: source },
  ]
  const stdin = { lines: [], closed: true }
  const events = await runProgram(engine, { files, main: 'settrace.py', args: [], stdin })
  return printed(events, 'stdout')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TraceEvent)
}

/**
 * One event a line, so that a difference can be read. A line that loops within itself is told once: `sys.settrace` tells it at each jump
 * back, a comprehension's among them, and `sys.monitoring` when it begins (cpython #104239). A return is where the last line was.
 */
function lines(events: readonly TraceEvent[]): string {
  const told: string[] = []
  const stack: number[] = []
  for (const [event, callers, line, names] of events) {
    const before = stack.at(-1)
    if (event === 'call') stack.push(line)
    if (event === 'line') stack[stack.length - 1] = line
    if (event === 'return') stack.pop()
    if (event === 'line' && before === line) continue
    told.push(
      `${event} ${callers.join(' > ')}:${event === 'return' ? (before ?? line) : line} ${JSON.stringify(names)}`,
    )
  }
  return told.join('\n')
}

/*
 * What `sys.settrace` does not tell, the files beside the programs do: which names lead to the same object, who waits where and for
 * what, tasks, values that are returned. In browsers it must be the same.
 */
describe('a recording has the lines, names and callers that sys.settrace sees, and tells the same story as ever', () => {
  test.each(programs)('$name', async ({ source, storyFile }) => {
    const [{ recording }, expected] = [await recordProgram(engine, source), await traceBySettrace(source)]
    expect(lines(traceOf(recording, source))).toBe(lines(expected))
    await expect(storyOf(recording)).toMatchFileSnapshot(storyFile)
  })
})
