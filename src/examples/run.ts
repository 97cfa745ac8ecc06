import { buildEngines, loadEngine, type EngineId, type LoadedEngine } from '../engines/build'
import { compile } from '../engines/typescript/compile'
import { endEarly } from '../sandbox/ending'
import { startWorkerThread } from '../sandbox/node'
import type { EndEvent, Program, RunError, RunEvent } from '../sandbox/protocol'
import type { ExampleCode, Language } from './example'

/** What a program did. */
export interface RunResult {
  readonly stdout: string
  readonly stderr: string
  /** Of the last expression, as the language's own prompt shows it; only when nothing was printed. */
  readonly value?: string
  readonly end: EndEvent
}

/** Examples take under a second; what takes longer is stuck. In milliseconds. */
const TIME_LIMIT = 20_000

const ENGINE: Readonly<Record<Language, EngineId>> = { python: 'python', ts: 'typescript' }

/** Runs programs of examples in the engines that readers get, each in a fresh interpreter. */
export interface ExampleRunner {
  run(code: Pick<ExampleCode, 'language' | 'code' | 'attributes'>): Promise<RunResult>
}

/** Builds the engines where they are stale, and reads them. */
export async function createExampleRunner(): Promise<ExampleRunner> {
  const manifests = await buildEngines()
  const engines: Record<EngineId, LoadedEngine> = {
    python: await loadEngine(manifests.python),
    typescript: await loadEngine(manifests.typescript),
  }
  return {
    async run({ language, code, attributes }) {
      const compiled = language === 'ts' ? compile(code) : { code }
      if ('error' in compiled)
        return failed(`${compiled.error.name}: ${compiled.error.message}`, compiled.error)
      const lines = attributes.stdin === undefined ? [] : attributes.stdin.split('\n')
      return runProgram(engines[ENGINE[language]], { code: compiled.code, stdin: { lines, closed: true } })
    },
  }
}

async function runProgram(engine: LoadedEngine, program: Program): Promise<RunResult> {
  const thread = startWorkerThread(engine.script, engine.files)
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<RunResult>((resolve) => {
    timer = setTimeout(
      () => resolve(lost(thread.events, `The program did not end within ${TIME_LIMIT / 1000} seconds.`)),
      TIME_LIMIT,
    )
  })
  try {
    return await Promise.race([thread.run(program).then(collect), timeout])
  } catch (reason) {
    return lost(thread.events, reason instanceof Error ? reason.message : String(reason))
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

function collect(events: readonly RunEvent[]): RunResult {
  const end = events.at(-1)
  if (end?.type !== 'end')
    return lost(events, `The run stopped at “${end?.type ?? 'nothing'}”, which never comes in a check.`)
  const value = events.find((event) => event.type === 'value')?.text
  return { ...printedBy(events), ...(value === undefined ? {} : { value }), end }
}

function printedBy(events: readonly RunEvent[]): Pick<RunResult, 'stdout' | 'stderr'> {
  const text = (stream: 'stdout' | 'stderr'): string =>
    events.map((event) => (event.type === 'output' && event.stream === stream ? event.text : '')).join('')
  return { stdout: text('stdout'), stderr: text('stderr') }
}

/** A run that did not come to an end of its own: what it had printed, and why. */
function lost(events: readonly RunEvent[], message: string): RunResult {
  const { stdout, stderr } = printedBy(events)
  const failure = failed(message)
  return { ...failure, stdout, stderr: `${stderr}${failure.stderr}` }
}

function failed(message: string, error: RunError = { name: 'EngineError', message }): RunResult {
  return { stdout: '', stderr: message, end: endEarly('crashed', error) }
}
