import { openDelivery } from '../../sandbox/worker/delivery'
import { receive, send } from './environment'
import type { Program, WorkerReply, WorkerRequest } from '../../sandbox/protocol'
import { createLivenessProbe } from '../../sandbox/worker/livenessProbe'
import { createMailbox, type Mailbox } from '../../sandbox/worker/mailbox'
import { connect, SIGINT, startInterpreter, type Files, type Surroundings } from './interpreter'
import { createClocks } from './clocks'
import { type EmscriptenModule, writeLibrary } from './emscripten'
import { NOTHING_WRITTEN, readWritten, writeProgram } from './programFiles'
import { createSession, type ProgramEnd, type Session } from './session'

const reply = (message: WorkerReply): void => send(message)
const warn = console.warn.bind(console)

reply({ type: 'livenessProbe', address: createLivenessProbe() })

/** The name of the file that holds the standard library. */
const LIBRARY = 'stdlib'

const received = new Map<string, ArrayBuffer | WebAssembly.Module>()
let module: EmscriptenModule | undefined
let hasLibrary = false
let mailbox: Mailbox | undefined
const session = createSession({
  send: reply,
  mailbox() {
    if (mailbox === undefined) throw new Error('The worker has not been told of its mailbox.')
    return mailbox
  },
  interrupt: () => void module?._PyErr_SetInterruptEx(SIGINT),
  provide(file) {
    if (file !== LIBRARY) return
    fetchLibrary()
    useLibrary()
  },
})

/** A browser gives so many bytes of randomness at a time. */
const RANDOM_BYTES = 65_536

const clocks = createClocks()

const surroundings: Surroundings = {
  wall: clocks.wall,
  steady: clocks.steady,
  computed: clocks.computed,
  resolution: clocks.resolution,
  random(bytes) {
    for (let at = 0; at < bytes.length; at += RANDOM_BYTES)
      crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES))
  },
  pulse: () => session.pulse(),
  sleep: (milliseconds) => clocks.idle(() => session.sleep(milliseconds)),
}

const log = (text: string): void => warn(`Python: ${text}`)

/** Starts from the snapshot; else in the stock way, if the standard library is there, which it need not be yet. */
async function boot(wasm: WebAssembly.Module): Promise<void> {
  const snapshot = bytes('snapshot')
  try {
    if (snapshot === undefined) throw new Error('The snapshot has not been sent.')
    await start({ wasm, snapshot })
  } catch (error) {
    warn('The snapshot of Python could not be restored; Python starts without it, which is slower.', error)
    if (received.has(LIBRARY)) await start({ wasm, library: bytes(LIBRARY) })
  }
}

async function start(from: Files): Promise<void> {
  const started = (await startInterpreter(from, surroundings, log)).module
  announce(started)
  module = started
  hasLibrary = from.library !== undefined
  received.delete('snapshot')
  useLibrary()
}

/** Lets the prelude announce its functions, and keeps them: nothing in Python refers to them from then on. */
function announce(python: EmscriptenModule): void {
  connect(python, session)
  const { entries } = session.said
  if (!entries) throw new Error('The prelude did not announce itself.')
  for (const entry of [entries.prepare, entries.drive, entries.finish]) python._Py_IncRef(entry)
}

/** How the interpreter itself ended: by os._exit(), or because it broke. */
function endingOf(error: unknown): ProgramEnd {
  if (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number') {
    return { status: error.status === 0 ? 'done' : 'error', exitCode: error.status }
  }
  if (isStackOverflow(error)) {
    // Calls inside of C code went deeper than the browser's own stack: no handler of the program can run any more.
    const message = 'maximum recursion depth exceeded'
    session.write('stderr', `RecursionError: ${message}\n`)
    return { status: 'error', exitCode: 1, error: { name: 'RecursionError', message } }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    status: 'crashed',
    exitCode: 134,
    error: { name: 'Crash', message: `The Python interpreter broke: ${message}` },
  }
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /too much recursion|call stack/i.test(error.message)
}

/** Executes the prepared code so that the program's own frame is the first one. */
function execute(python: EmscriptenModule, running: Session): void {
  const { entries } = running.said
  if (!entries) throw new Error('The prelude has not been started.')
  const handOver = python.stringToNewUTF8('_engine')
  python._PyObject_CallNoArgs(entries.prepare)
  for (const code of running.said.prepared?.code ?? []) {
    const { globals } = running.said.prepared ?? { globals: 0 }
    const result = python._PyEval_EvalCode(code, globals, globals)
    // A tracer of the program's own sees what is the program's.
    python._PyEval_SetTrace(0, 0)
    python._PyEval_SetProfile(0, 0)
    python._PySys_SetObject(handOver, result === 0 ? python._PyErr_GetRaisedException() : result)
    const goOn = python._PyObject_CallOneArg(entries.drive, python._PyBool_FromLong(result === 0 ? 1 : 0))
    if (goOn === 0 || goOn !== python._PyBool_FromLong(1)) break
  }
  python._PyObject_CallNoArgs(entries.finish)
}

async function run(wasm: WebAssembly.Module, program: Program): Promise<void> {
  reply({ type: 'begun', interruptible: true })
  try {
    if (module === undefined) {
      fetchLibrary()
      await start({ wasm, library: bytes(LIBRARY) })
    }
    if (module === undefined) throw new Error('it could not be started')
    session.start(program)
    writeProgram(module, program)
    execute(module, session)
    end(program, session.said.ending ?? endingOf(new Error('it did not say how the program ended')))
  } catch (error) {
    end(program, endingOf(error))
  }
}

/** Tells of the files that the program has left, and how it ended. */
function end(program: Program, ending: ProgramEnd): void {
  const written = module === undefined ? NOTHING_WRITTEN : readWritten(module, program)
  session.end(ending, written)
}

/** What has been received as bytes. */
function bytes(name: string): ArrayBuffer | undefined {
  const content = received.get(name)
  return content instanceof ArrayBuffer ? content : undefined
}

/** Asks for the standard library, when it was not among the files that came before the program. */
function fetchLibrary(): void {
  if (!received.has(LIBRARY)) received.set(LIBRARY, session.fetchFile(LIBRARY).slice().buffer)
}

/** Gives an interpreter the standard library that was started without it. */
function useLibrary(): void {
  const library = bytes(LIBRARY)
  if (module === undefined || library === undefined || hasLibrary) return
  writeLibrary(module, new Uint8Array(library))
  hasLibrary = true
}

receive((data) => {
  const request = data as WorkerRequest
  if (request.type === 'file') {
    received.set(request.name, request.content)
    return useLibrary()
  }
  const wasm = received.get('wasm')
  if (!(wasm instanceof WebAssembly.Module)) {
    return reply({ type: 'failed', message: 'The files of the Python engine are not what they should be.' })
  }
  if (request.type === 'run') return void run(wasm, request.program)
  mailbox = createMailbox(openDelivery(request.mailbox))
  boot(wasm).then(
    () => reply({ type: 'ready' }),
    (error: unknown) =>
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})
