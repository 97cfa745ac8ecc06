import { buildEngines, loadEngine, type LoadedEngine } from '../engines/build'
import type { Language, LanguageTools } from '../engines/language'
import { languages } from '../engines/languages'
import { endEarly } from '../sandbox/ending'
import { startWorkerThread } from '../sandbox/node'
import type { EndEvent, Program, RunError, RunEvent } from '../sandbox/protocol'
import { createRealms, inTime } from '../sandbox/realms/realms'
import type { ExampleCode } from './example'
import { engineKey, type KeptResults, programKey } from './kept'
import type { KeptRecordings } from './keptRecordings'

/** What a program did. */
export interface RunResult {
  readonly stdout: string
  readonly stderr: string
  /** stdout, with the lines that the program read where the reader would have typed them. */
  readonly conversation: string
  /** The same with stderr, in the order in which all came: what the page shows. */
  readonly printed: string
  /** Of the last expression, as the language's own prompt shows it; only when nothing was printed. */
  readonly value?: string
  readonly end: EndEvent
}

/** Examples take under a second; what takes longer is stuck. In milliseconds. */
const TIME_LIMIT = 20_000

/** The name of the failure of a program that did not come to an end of its own. */
export const LOST = 'EngineError'

/** Runs programs of examples in the engines that readers get, each in a fresh interpreter. */
export interface ExampleRunner {
  /** @param before what stands above the program and is run before it, silently */
  run(
    code: Pick<ExampleCode, 'language' | 'code' | 'attributes' | 'isSession'>,
    before?: readonly string[],
  ): Promise<RunResult>
  /**
   * The same, recorded. What is kept of it is found by the program, as results are.
   *
   * @returns what it did, and the recording; undefined where its engine has made none
   */
  record(...program: Parameters<ExampleRunner['run']>): Promise<RecordedRun>
}

/** What a program did while it was recorded. */
export interface RecordedRun {
  readonly result: RunResult
  readonly recording: ArrayBuffer | undefined
}

/** How programs are run. */
export interface RunnerOptions {
  /** A program that takes longer is ended; in milliseconds. */
  readonly limit?: number
  /** Results that hold for a program that is run again. Without it every program is run. */
  readonly kept?: KeptResults
  /** The same of recordings. */
  readonly recordings?: KeptRecordings
  /** A program whose recording is not kept is not recorded. */
  readonly keptOnly?: boolean
}

/** Builds the engines where they are stale, and reads them. */
export async function createExampleRunner({
  limit = TIME_LIMIT,
  kept,
  recordings,
  keptOnly = false,
}: RunnerOptions = {}): Promise<ExampleRunner> {
  const manifests = await buildEngines()
  const runners = new Map<string, Runner>()
  for (const language of languages) {
    const manifest = manifests[language.id]
    if (manifest === undefined) continue
    const [tools, engine] = await Promise.all([language.tools(), loadEngine(manifest)])
    const execute = tools.realms === true ? inRealms(engine, limit) : inThreads(engine, limit)
    runners.set(language.id, { language, tools, execute, key: await engineKey(manifest) })
  }
  function prepare(
    { language, code, attributes, isSession }: Parameters<ExampleRunner['run']>[0],
    before: readonly string[],
    record: boolean,
  ): Prepared | RunResult {
    const runner = runners.get(language)
    if (runner === undefined) return failed(`There is no engine “${language}”.`)
    const { mainFile: main } = runner.language
    const source = [{ name: main, content: code }]
    const compiled = runner.tools.compile?.(source, main, { record }) ?? { files: source }
    if ('error' in compiled) return failed(compiled.text, compiled.error)
    const lines = attributes.stdin === undefined ? [] : attributes.stdin.split('\n')
    const program: Program = {
      files: compiled.files,
      main,
      args: [],
      stdin: { lines, closed: true },
      ...(isSession && { session: true }),
      ...(before.length > 0 && { before }),
      ...(record && { record }),
    }
    return { execute: runner.execute, program, key: programKey(runner.key, program) }
  }

  return {
    async run(code, before = []) {
      const prepared = prepare(code, before, false)
      if ('end' in prepared) return prepared
      const known = kept?.find(prepared.key)
      if (known !== undefined) return known
      const { result } = await runProgram(prepared)
      kept?.add(prepared.key, result)
      return result
    },
    async record(code, before = []) {
      const prepared = prepare(code, before, true)
      if ('end' in prepared) return { result: prepared, recording: undefined }
      const known = await recordings?.find(prepared.key)
      if (known !== undefined) return known
      if (keptOnly) return { result: failed('It has not been recorded.'), recording: undefined }
      const recorded = await runProgram(prepared)
      await recordings?.add(prepared.key, recorded)
      return recorded
    },
  }
}

/** A program as its engine takes it. */
interface Prepared {
  readonly execute: Execute
  readonly program: Program
  /** What its result is kept by. */
  readonly key: string
}

interface Runner {
  readonly language: Language
  readonly tools: LanguageTools
  readonly execute: Execute
  /** What stands for the engine in the keys of kept results. */
  readonly key: string
}

/** Has a program run; its events are added to the list. @throws Error when it does not come to an end of its own */
type Execute = (program: Program, events: RunEvent[]) => Promise<void>

/** Many programs share a thread: to start one takes longer than to start the interpreter. */
function inRealms({ script, files }: LoadedEngine, limit: number): Execute {
  const realms = createRealms({ source: script, files })
  return (program, events) => realms.run(program, events, limit)
}

/** Each program gets a thread: what it does to it shall go with it. */
function inThreads({ script, files }: LoadedEngine, limit: number): Execute {
  return async (program, events) => {
    const thread = startWorkerThread(script, files)
    try {
      await inTime(thread.run(program), limit)
    } finally {
      events.push(...thread.events)
      await thread.terminate()
    }
  }
}

async function runProgram({ execute, program }: Prepared): Promise<RecordedRun> {
  const events: RunEvent[] = []
  try {
    await execute(program, events)
    const recording = events.find((event) => event.type === 'recording')?.bytes
    return { result: collect(events), recording }
  } catch (reason) {
    const result = lost(events, reason instanceof Error ? reason.message : String(reason))
    return { result, recording: undefined }
  }
}

function collect(events: readonly RunEvent[]): RunResult {
  const end = events.at(-1)
  if (end?.type !== 'end')
    return lost(events, `The run stopped at “${end?.type ?? 'nothing'}”, which never comes in a check.`)
  const value = events.find((event) => event.type === 'value')?.text
  return { ...printedBy(events), ...(value === undefined ? {} : { value }), end }
}

function printedBy(events: readonly RunEvent[]): Omit<RunResult, 'value' | 'end'> {
  const text = (...streams: readonly string[]): string =>
    events
      .map((event) => (event.type === 'output' && streams.includes(event.stream) ? event.text : ''))
      .join('')
  return {
    stdout: text('stdout'),
    stderr: text('stderr'),
    conversation: text('stdout', 'stdin'),
    printed: text('stdout', 'stderr', 'stdin'),
  }
}

/** A run that did not come to an end of its own: what it had printed, and why. */
function lost(events: readonly RunEvent[], message: string): RunResult {
  const { stderr, printed, ...rest } = printedBy(events)
  return { ...failed(message), ...rest, stderr: `${stderr}${message}`, printed: `${printed}${message}` }
}

function failed(message: string, error: RunError = { name: LOST, message }): RunResult {
  const end = endEarly('crashed', error)
  return { stdout: '', stderr: message, conversation: '', printed: message, end }
}
