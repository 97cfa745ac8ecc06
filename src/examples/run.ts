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
  readonly end: EndEvent
}

/** Examples take under a second; what takes longer is stuck. In milliseconds. */
const TIME_LIMIT = 20_000

const ENGINE: Readonly<Record<Language, EngineId>> = { python: 'python', ts: 'typescript' }

/** Runs programs of examples in the engines that readers get, each in a fresh interpreter. */
export interface ExampleRunner {
  run(code: ExampleCode): Promise<RunResult>
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
      () => resolve(failed(`The program did not end within ${TIME_LIMIT / 1000} seconds.`)),
      TIME_LIMIT,
    )
  })
  try {
    return await Promise.race([thread.run(program).then(collect), timeout])
  } catch (reason) {
    return failed(reason instanceof Error ? reason.message : String(reason))
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

function collect(events: readonly RunEvent[]): RunResult {
  const text = (stream: 'stdout' | 'stderr'): string =>
    events.map((event) => (event.type === 'output' && event.stream === stream ? event.text : '')).join('')
  const end = events.at(-1)
  if (end?.type !== 'end')
    return failed(`The run stopped at “${end?.type ?? 'nothing'}”, which never comes in a check.`)
  return { stdout: text('stdout'), stderr: text('stderr'), end }
}

function failed(message: string, error: RunError = { name: 'EngineError', message }): RunResult {
  return { stdout: '', stderr: message, end: endEarly('crashed', error) }
}
