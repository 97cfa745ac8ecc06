import type { Program, RunError, RunMessage, RunStatus } from '../../../sandbox/protocol'
import { END_OF_INPUT, readLine } from '../../../sandbox/line'
import { createEnd } from '../../../sandbox/worker/end'
import { now, type Mailbox } from '../../../sandbox/worker/mailbox'
import { createOutput, type Output } from '../../../sandbox/worker/output'
import { inspect, setStackReader } from '../inspect'
import { isError } from '../inspect/kinds'
import { createClock } from './clock'
import { createConsole } from './console'
import { createDialogs } from './dialogs'
import { listenForFailures } from './failures'
import { exposeGlobals } from './globals'
import { inNodesWords, reasonForMissing } from './missing'
import { awaited } from './promises'
import { createHooks } from './recording/hooks'
import { recordOutput } from './recording/output'
import { createTrace } from './recording/trace'
import { createScheduler } from './scheduler'
import { load, type Main } from './load'
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

/**
 * Runs a program, once in a worker's life.
 *
 * @param mailbox where the reader's answers come
 * @param post sends an event; taken before the program can replace it
 */
export function startProgram(program: Program, mailbox: Mailbox, post: (event: RunMessage) => void): void {
  const clock = createClock()
  const trace = program.record === true ? createTrace('typescript') : undefined
  const hooks = trace && createHooks(trace)
  const printed = createOutput(post, now)
  const output: Output = trace === undefined ? printed : recordOutput(printed, trace)

  let ended = false
  let finished = false
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

  function fail(error: unknown, text: () => string): void {
    if (ended) return
    hooks?.failed(error)
    try {
      output.write('stderr', `${text()}\n`)
    } catch {
      output.write('stderr', 'Uncaught error, which cannot be shown.\n')
    } finally {
      end('error', 1, safeRunError(error))
    }
  }

  function uncaught(error: unknown): void {
    fail(error, () => {
      if (!isError(error)) return `Uncaught ${inspect(error)}`
      const reason = reasonForMissing(error)
      return reason === undefined ? inspect(error) : `${inNodesWords(inspect(error))}\n\n${reason}`
    })
  }

  function unhandled(reason: unknown): void {
    if (isError(reason)) return uncaught(reason)
    const shown =
      typeof reason === 'object' && reason !== null ? inspect(reason, { depth: 0 }) : String(reason)
    fail(reason, () => `[UnhandledPromiseRejection: ${UNHANDLED_REASON}"${shown}".]`)
  }

  function idle(): void {
    if (ended) return
    if (!finished) {
      output.write('stderr', `${UNSETTLED_WARNING}\n`)
      return end('error', UNSETTLED, {
        name: 'Warning',
        message: UNSETTLED_WARNING.slice('Warning: '.length),
      })
    }
    if (!output.used && last !== undefined) showValue()
    end('done', 0)
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
  setStackReader(readStack)
  installStackFormat()
  exposeGlobals({ clock, scheduler, dialogs, uncaught, console: createConsole(output, clock) })

  let main: Main
  try {
    main = load(program, hooks)
  } catch (error) {
    return uncaught(error)
  }
  clock.start()
  const tell = (value: unknown): void => {
    last = value
  }
  void runMain(main, Object.assign(tell, { awaited })).then(
    () => {
      finished = true
      scheduler.check()
    },
    (error: unknown) => uncaught(error),
  )
  scheduler.check()
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
