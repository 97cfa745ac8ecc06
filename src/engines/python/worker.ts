import { receive, send } from './environment'
import type { Program, WorkerReply, WorkerRequest } from '../../sandbox/protocol'
import { createLivenessProbe } from '../../sandbox/worker/livenessProbe'
import { connect, type Files, startInterpreter } from './interpreter'
import { type EmscriptenModule, writeLibrary } from './emscripten'
import { createSession, type Ending, type Session } from './session'

const reply = (message: WorkerReply): void => send(message)
const warn = console.warn.bind(console)

reply({ type: 'livenessProbe', address: createLivenessProbe() })

const received = new Map<string, ArrayBuffer | WebAssembly.Module>()
let files: Files | undefined
let module: EmscriptenModule | undefined
const session = createSession(reply, (file) => file === 'stdlib' && files?.library !== undefined)

const surroundings = {
  wall: () => session.clock.wall(),
  steady: () => session.clock.steady(),
  random: (bytes: Uint8Array) => session.random(bytes),
  pulse: () => session.pulse(),
}

/** Starts from the snapshot; else in the stock way, for which the standard library may have to be asked for. */
async function boot(given: Files): Promise<void> {
  files = given
  const log = (text: string): void => warn(`Python: ${text}`)
  try {
    module = (await startInterpreter(files, surroundings, log)).module
    ready(module)
  } catch (error) {
    module = undefined
    if (!files.snapshot) throw error
    warn('The snapshot of Python could not be restored; Python starts without it, which is slower.', error)
    files = { wasm: files.wasm, library: files.library }
    if (!files.library) return
    module = (await startInterpreter(files, surroundings, log)).module
    ready(module)
  }
}

/** Lets the prelude announce its functions, and keeps them: nothing in Python refers to them from then on. */
function ready(python: EmscriptenModule): void {
  connect(python, session)
  const { entries } = session.said
  if (!entries) throw new Error('The prelude did not announce itself.')
  for (const entry of [entries.prepare, entries.drive, entries.finish]) python._Py_IncRef(entry)
}

/** How the interpreter itself ended: by os._exit(), or because it broke. */
function endingOf(error: unknown): Ending {
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
  return (
    error instanceof RangeError ||
    (error instanceof Error && /too much recursion|call stack/i.test(error.message))
  )
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
    python._PySys_SetObject(handOver, result === 0 ? python._PyErr_GetRaisedException() : result)
    const goOn = python._PyObject_CallOneArg(entries.drive, python._PyBool_FromLong(result === 0 ? 1 : 0))
    if (goOn === 0 || goOn !== python._PyBool_FromLong(1)) break
  }
  python._PyObject_CallNoArgs(entries.finish)
}

function run(program: Program): void {
  reply({ type: 'begun' })
  session.start(program)
  if (!module) return session.request({ do: 'fileRequest', file: 'stdlib' })
  try {
    module.FS.writeFile('main.py', program.code)
    execute(module, session)
    session.end(session.said.ending ?? endingOf(new Error('it did not say how the program ended')))
  } catch (error) {
    session.end(endingOf(error))
  }
}

/** What has been received as bytes. */
function bytes(name: string): ArrayBuffer | undefined {
  const content = received.get(name)
  return content instanceof ArrayBuffer ? content : undefined
}

/** The standard library may come when the interpreter has been started without it. */
function takeLibrary(): void {
  const library = bytes('stdlib')
  if (files === undefined || library === undefined) return
  files = { ...files, library }
  if (module) writeLibrary(module, new Uint8Array(library))
}

receive((data) => {
  const request = data as WorkerRequest
  if (request.type === 'run') return run(request.program)
  if (request.type === 'file') {
    received.set(request.name, request.content)
    return takeLibrary()
  }
  const wasm = received.get('wasm')
  if (!(wasm instanceof WebAssembly.Module)) {
    return reply({ type: 'failed', message: 'The files of the Python engine are not what they should be.' })
  }
  boot({ wasm, snapshot: bytes('snapshot'), library: bytes('stdlib') }).then(
    () => {
      takeLibrary()
      reply({ type: 'ready' })
    },
    (error: unknown) =>
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})
