import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { build as buildTypeScript } from '../../src/engines/typescript/build'
import { compileProgram } from '../../src/engines/typescript/compileProgram'
import { oneFile } from '../../src/sandbox/program'
import type { Program } from '../../src/sandbox/protocol'
import { startWorkerThread } from '../../src/sandbox/node'
import { readRecording } from '../../src/steps/reader'
import { type Row, median, printTable, writeReport } from '../table'
import { measureInBrowser } from './browser'
import { PROGRAMS, TYPESCRIPT_PROGRAMS } from './programs'

/*
 * npm run bench:steps: what it costs to record a program, in the engine's own worker in Node, with the interpreter ready, and what a
 * reader of the built site in dist waits for. A run and its recording are measured by turns, so that a busy machine is as busy for both.
 */

const TURNS = 5
/** About 10,000 steps, and a million. */
const SHORT = 3_300
const LONG = 330_000

interface Measured {
  /** From the press to the end, in milliseconds. */
  readonly whole: number
  /** What the processor worked for the run, in milliseconds: what other programs of the machine did meanwhile is not in it. */
  readonly cost: number
  /** To read the recording, to show its last step, and to show the longest of a hundred others. */
  readonly open: number
  readonly step: number
  readonly bytes: number
  readonly steps: number
  readonly kept: number
}

async function measure(engine: LoadedEngine, program: Program): Promise<Measured> {
  const thread = startWorkerThread(engine.script, engine.files)
  try {
    await thread.ready
    const [started, used] = [performance.now(), process.cpuUsage()]
    const events = await thread.run(program)
    const arrived = performance.now()
    const { user, system } = process.cpuUsage(used)
    const cost = (user + system) / 1000
    const event = events.find(({ type }) => type === 'recording')
    if (event?.type !== 'recording')
      return { whole: arrived - started, cost, open: 0, step: 0, bytes: 0, steps: 0, kept: 0 }
    const recording = readRecording(event.bytes)
    recording.state(recording.length - 1)
    const shown = performance.now()
    let step = 0
    for (let at = 0; at < 100; at += 1) {
      const before = performance.now()
      recording.state(Math.floor((at * 0.618 * recording.length) % recording.length))
      step = Math.max(step, performance.now() - before)
    }
    return {
      whole: shown - started,
      cost,
      open: shown - arrived,
      step,
      bytes: event.bytes.byteLength,
      steps: recording.head.steps,
      kept: recording.length,
    }
  } finally {
    await thread.terminate()
  }
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const rows: Row[] = []
const report: Record<string, unknown> = {}

function add(name: string, limit: string, measured: string, ok: boolean): void {
  rows.push({ name, limit, measured, ok })
}

function inPython(source: string, record: boolean): Program {
  return { ...oneFile('main.py', source), record }
}

function inTypeScript(source: string, record: boolean): Program {
  const main = 'main.ts'
  const compiled = compileProgram([{ name: main, content: source }], main, { record })
  if ('error' in compiled) throw new Error(compiled.error.message)
  return { files: compiled.files, main, args: [], stdin: { lines: [], closed: true }, record }
}

/** @returns how many times as long as the plain run the recorded one takes */
async function measureAll(
  engine: LoadedEngine,
  name: string,
  program: (record: boolean) => Program,
): Promise<number> {
  const plain: Measured[] = []
  const recorded: Measured[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    plain.push(await measure(engine, program(false)))
    recorded.push(await measure(engine, program(true)))
  }
  const of = (list: readonly Measured[], pick: (one: Measured) => number): number => median(list.map(pick))
  const { steps = 0, bytes = 0 } = recorded[0] ?? {}
  const whole = of(recorded, (one) => one.whole)
  const step = of(recorded, (one) => one.step)
  add(`${name}: ${steps} steps recorded, sent, shown`, '≤ 500 ms', ms(whole), whole <= 500)
  add(`${name}: size`, '≤ 1 MB', `${Math.round(bytes / 1000)} kB`, bytes <= 1_000_000)
  add(`${name}: any step`, '≤ 16 ms', ms(step), step <= 16)
  report[name] = { plain, recorded }
  return of(recorded, (one) => one.cost) / of(plain, (one) => one.cost)
}

const python = await loadEngine(await build(ENGINES_FOLDER))
for (const [name, make] of Object.entries(PROGRAMS)) {
  const ratio = await measureAll(python, name, (record) => inPython(make(SHORT), record))
  add(`${name}: beside its plain run`, '≤ 12 times', `${ratio.toFixed(1)} times`, ratio <= 12)
}

// A browser compiles such loops until a pass takes nanoseconds: beside that any recording is dear, so its time is held and no ratio.
const typescript = await loadEngine(await buildTypeScript(ENGINES_FOLDER))
for (const [name, make] of Object.entries(TYPESCRIPT_PROGRAMS))
  await measureAll(typescript, `TypeScript, ${name}`, (record) => inTypeScript(make(SHORT), record))

const [first] = Object.values(PROGRAMS)
const long = await measure(python, inPython(first?.(LONG) ?? '', true))
add(`a million steps (${long.steps})`, '≤ 30 s', ms(long.whole), long.whole <= 30_000)
add('a million steps: size', '≤ 5 MB', `${Math.round(long.bytes / 1000)} kB`, long.bytes <= 5_000_000)
report['long'] = long

const seen = await measureInBrowser()
rows.push(...seen)
report['browser'] = seen

printTable(rows)
writeReport('steps', report)
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
