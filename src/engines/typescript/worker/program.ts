import type { HeldText, Program, RunError, RunMessage, RunStatus } from '../../../sandbox/protocol'
import { END_OF_INPUT, readLine } from '../../../sandbox/line'
import { createEnd, createPieceEnd } from '../../../sandbox/worker/end'
import { now, type Mailbox } from '../../../sandbox/worker/mailbox'
import { createOutputs, type Output } from '../../../sandbox/worker/output'
import { inspect, setStackReader } from '../inspect'
import { isError } from '../inspect/kinds'
import { createClock } from './clock'
import { createConsole } from './console'
import { createDialogs } from './dialogs'
import { listenForFailures } from './failures'
import { exposeGlobals, exposeNames } from './globals'
import { inNodesWords, reasonForMissing } from './missing'
import { createPatientOutput } from './patientOutput'
import { awaited, listenForRejections, tellRejections } from './promises'
import { createPrompt } from './prompt'
import { createHooks, type Hooks } from './recording/hooks'
import { recordOutput } from './recording/output'
import { createTrace } from './recording/trace'
import { createScheduler } from './scheduler'
import { load, type Loaded, type Main } from './load'
import { restStreams } from './streams'
import { installStackFormat, readStack, toRunError } from './stack'

/** Node's exit code for a main module that waits for a promise which nothing can settle. */
const UNSETTLED = 13
/** A stream, say, is read without the scheduler's knowledge. In milliseconds. */
const UNSETTLED_PATIENCE = 100
const UNSETTLED_WARNING =
  'Warning: Detected unsettled top-level await: the program waits for a promise that nothing is left to settle.'
const UNHANDLED_REASON =
  'This error originated either by throwing inside of an async function without a catch block, or by rejecting ' +
  'a promise which was not handled with .catch(). The promise rejected with the reason '
const UNHANDLED_CODE = "{\n  code: 'ERR_UNHANDLED_REJECTION'\n}"

/** A program that runs, or has run. */
export interface StartedProgram {
  /** Executes a piece in what the program has left, as the compiler has made it; a `pieceEnd` follows, or the end. */
  runPiece(source: string): void
}

/**
 * Runs a program, once in a worker's life.
 *
 * @param mailbox where the reader's answers come
 * @param post sends an event; taken before the program can replace it
 */
export function startProgram(
  program: Program,
  mailbox: Mailbox,
  post: (event: RunMessage | HeldText) => void,
): StartedProgram {
  const clock = createClock()
  const trace = program.record === true ? createTrace('typescript') : undefined
  const hooks = trace && createHooks(trace)
  const printed = createOutputs(post, now)
  const told: Output = trace === undefined ? printed : recordOutput(printed, trace)
  const output = createPatientOutput(told, now)

  let ended = false
  let finished = false
  /** The program is over, and its interpreter has stayed. */
  let rests = false
  /** When the program began, or the piece, by the program's clock. */
  let began = 0
  let last: unknown

  function end(status: RunStatus, exitCode: number, error?: RunError): void {
    if (ended) return
    ended = true
    const elapsed = clock.read()
    // A program can break what the engine itself stands on; its run ends all the same.
    try {
      scheduler.halt()
      output.flush()
      if (status === 'done') hooks?.done()
      const bytes = trace?.finish()
      if (bytes !== undefined) post({ type: 'recording', bytes })
    } finally {
      post(createEnd({ status, exitCode, error, elapsed, dropped: output.dropped }))
    }
  }

  /** The program, or a piece, is over. */
  function conclude(exitCode: number, error?: RunError): void {
    const status = error === undefined ? 'done' : 'error'
    if (program.stays !== true) return end(status, exitCode, error)
    if (ended) return
    if (!rests) prompt.open()
    rests = true
    finished = true
    output.flush()
    post(createPieceEnd({ status, error, elapsed: clock.read() - began, dropped: output.dropped }))
  }

  const prompt = createPrompt({
    write: (stream, text) => output.write(stream, text),
    rest: (failed) => conclude(0, failed && safeRunError(failed.error)),
    exit: () => end('done', 0),
    importModule: (specifier) => loaded.importModule(specifier),
  })

  function fail(error: unknown, text: () => string): void {
    if (ended) return
    // A program can have replaced what these call; its run ends all the same.
    try {
      hooks?.failed(error)
      // What a program that has failed was about to do is not done any more.
      scheduler.clear()
      output.write('stderr', `${text()}\n`)
    } catch {
      output.write('stderr', 'Uncaught error, which cannot be shown.\n')
    } finally {
      conclude(1, safeRunError(error))
    }
  }

  function uncaught(error: unknown): void {
    if (rests) return prompt.uncaught(error)
    fail(error, () => {
      if (!isError(error)) return isObject(error) ? inspect(error) : String(error)
      const reason = reasonForMissing(error)
      return reason === undefined ? inspect(error) : `${inNodesWords(inspect(error))}\n\n${reason}`
    })
  }

  function unhandled(reason: unknown): void {
    if (rests || isError(reason)) return uncaught(reason)
    fail(
      reason,
      () => `UnhandledPromiseRejection: ${UNHANDLED_REASON}"${describeReason(reason)}". ${UNHANDLED_CODE}`,
    )
  }

  function idle(): void {
    if (ended) return
    if (rests) return output.flush()
    if (!finished) {
      output.write('stderr', `${UNSETTLED_WARNING}\n`)
      return conclude(UNSETTLED, {
        name: 'Warning',
        message: UNSETTLED_WARNING.slice('Warning: '.length),
      })
    }
    if (!output.used && last !== undefined) showValue()
    conclude(0)
  }

  function showValue(): void {
    try {
      post({ type: 'value', text: String(inspect(last)) })
    } catch (error) {
      uncaught(error)
    }
  }

  const scheduler = createScheduler({
    now,
    uncaught,
    waiting: output.pause,
    served: () => tellRejections(unhandled),
    idle,
    patience: () => (finished ? 0 : UNSETTLED_PATIENCE),
  })

  const dialogs = createDialogs({
    stdin: program.stdin,
    output,
    ask(prompt) {
      output.flush()
      post({ type: 'input', prompt, secret: false })
      const line = readLine(mailbox.waitThrough())
      // The page shows what was typed; the recording would not know.
      trace?.output('stdin', `${line ?? END_OF_INPUT}\n`)
      return line
    },
  })

  listenForFailures({ uncaught, unhandled })
  listenForRejections(scheduler.check)
  setStackReader(readStack)
  installStackFormat()
  restStreams(scheduler, now)
  exposeGlobals({ clock, scheduler, dialogs, uncaught, console: createConsole(output, clock) })

  const loaded = loadSafely(program, hooks)
  clock.start()
  const tell = (value: unknown): void => {
    last = value
  }
  void runMain(loaded.main, Object.assign(tell, { awaited, names: exposeNames })).then(
    () => {
      finished = true
      scheduler.check()
    },
    (error: unknown) => uncaught(error),
  )
  scheduler.check()
  return {
    runPiece(source) {
      if (!rests) return
      began = clock.read()
      output.flush()
      printed.renew()
      prompt.run(source)
    },
  }
}

const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

const { toString } = Object.prototype

/** As Node names a reason that is no error: without calling anything of the program's. */
function describeReason(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason)
  const { constructor, toString: own } = reason
  const { name } = typeof constructor === 'function' ? constructor : Object
  return own === toString ? `#<${name}>` : String(Reflect.apply(toString, reason, []))
}

/** What cannot be loaded fails when it runs. */
function loadSafely(program: Program, hooks: Hooks | undefined): Loaded {
  try {
    return load(program, hooks)
  } catch (error) {
    return {
      main() {
        throw error
      },
      // The module may be broken, or the main file.
      importModule: () => Promise.reject(error),
    }
  }
}

async function runMain(main: Main, report: (value: unknown) => void): Promise<void> {
  await main(report)
}

function safeRunError(error: unknown): RunError {
  try {
    return toRunError(error)
  } catch {
    return { name: 'Error', message: 'The error cannot be shown.' }
  }
}
