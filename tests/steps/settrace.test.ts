import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { printed, runProgram } from '../conformance/run'
import { recordProgram } from './record'
import { traceOf, type TraceEvent } from './trace'

const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
const programs = readdirSync(fileURLToPath(new URL('python', import.meta.url))).filter((name) =>
  name.endsWith('.py'),
)
const tracer = read('settrace.py')

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
  for (const [event, name, line, names] of events) {
    const before = stack.at(-1)
    if (event === 'call') stack.push(line)
    if (event === 'line') stack[stack.length - 1] = line
    if (event === 'return') stack.pop()
    if (event === 'line' && before === line) continue
    told.push(`${event} ${name}:${event === 'return' ? (before ?? line) : line} ${JSON.stringify(names)}`)
  }
  return told.join('\n')
}

describe('a recording has the lines and names that sys.settrace sees', () => {
  test.each(programs)('%s', async (name) => {
    const source = read(`python/${name}`)
    const [{ recording }, expected] = [await recordProgram(engine, source), await traceBySettrace(source)]
    expect(lines(traceOf(recording))).toBe(lines(expected))
  })
})
