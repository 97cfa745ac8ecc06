import { openDelivery } from '../../sandbox/worker/delivery'
import { receive, send } from './environment'
import type { Program, WorkerReply, WorkerRequest } from '../../sandbox/protocol'
import { createLivenessProbe } from '../../sandbox/worker/livenessProbe'
import { createMailbox, type Mailbox, now } from '../../sandbox/worker/mailbox'
import { connect, startInterpreter, type Files, type Surroundings } from './interpreter'
import { createClocks } from './clocks'
import { isLate, placeLate, type LateName } from './late'
import { type EmscriptenModule, writeLibrary } from './emscripten'
import { executePiece, executeProgram, keepEntries } from './execute'
import { createWrittenReader, NOTHING_WRITTEN, writePiece, writeProgram, type Written } from './programFiles'
import { linkFile } from './hardLinks'
import type { Recorder } from './record/recorder'
import { record } from './recording'
import { RECORDER_FILE } from './record/file'
import type { LocalTime } from './zones/localTime'
import { provideTimeZones } from './zones/provide'
import { createSession, type ProgramEnd } from './session'

const reply = (message: WorkerReply): void =>
  send(message, message.type === 'recording' ? [message.bytes] : [])
const warn = console.warn.bind(console)

reply({ type: 'livenessProbe', address: createLivenessProbe() })

/** The name of the file that holds the standard library. */
const LIBRARY = 'stdlib'

const received = new Map<string, ArrayBuffer | WebAssembly.Module>()
let module: EmscriptenModule | undefined
let exports: WebAssembly.Exports = {}
let localTime: LocalTime | undefined
let recorder: Recorder | undefined
let recording: ArrayBuffer | undefined
let hasLibrary = false
/** What has come late, and is where it belongs. */
const placed = new Set<LateName>()
let mailbox: Mailbox | undefined
let readWritten = (): Written => NOTHING_WRITTEN
const session = createSession({
  send: reply,
  mailbox() {
    if (mailbox === undefined) throw new Error('The worker has not been told of its mailbox.')
    return mailbox
  },
  chooseZone(name) {
    if (module !== undefined) localTime?.choose(module, name)
  },
  link(path, name) {
    if (module !== undefined) linkFile(module, path, name)
  },
  signal: (number) => void module?._PyErr_SetInterruptEx(number),
  provide(file) {
    if (file === LIBRARY) {
      obtain(LIBRARY)
      useLibrary()
    } else if (isLate(file)) useLate(file)
    else if (module !== undefined) provideTimeZones(module, file)
  },
  idle: (wait) => clocks.idle(wait),
  notice: (stream, text) => recorder?.output(stream, text),
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
  sleep: (milliseconds) => session.sleep(milliseconds),
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
    if (received.has(LIBRARY) && received.has('frozen')) await startAfresh(wasm)
  }
}

/** Starts in the stock way. */
function startAfresh(wasm: WebAssembly.Module): Promise<void> {
  placed.add('frozen')
  return start({ wasm, library: bytes(LIBRARY), frozen: bytes('frozen') })
}

async function start(from: Files): Promise<void> {
  const started = await startInterpreter(from, surroundings, log)
  announce(started.module)
  module = started.module
  exports = started.exports
  localTime = started.localTime
  hasLibrary = from.library !== undefined
  received.delete('snapshot')
  useLibrary()
}

/** Lets the prelude announce its functions, and keeps them: nothing in Python refers to them from then on. */
function announce(python: EmscriptenModule): void {
  connect(python, session)
  const { entries } = session.said
  if (!entries) throw new Error('The prelude did not announce itself.')
  keepEntries(python, entries)
}

/** How the interpreter itself ended: by os._exit(), or because it broke. */
function endingOf(error: unknown): ProgramEnd {
  if (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number') {
    const exitCode = error.status & 0xff
    return { status: exitCode === 0 ? 'done' : 'error', exitCode }
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

async function run(wasm: WebAssembly.Module, program: Program): Promise<void> {
  reply({ type: 'begun', interruptible: true })
  try {
    if (module === undefined) {
      obtain(LIBRARY)
      obtain('frozen')
      await startAfresh(wasm)
    }
    if (module === undefined) throw new Error('it could not be started')
    readWritten = createWrittenReader(module, program)
    session.start(program)
    writeProgram(module, program)
    if (program.record === true) {
      obtain(RECORDER_FILE)
      recorder = record(bytes(RECORDER_FILE) ?? new ArrayBuffer(), module, exports, program, now)
    }
    clocks.start()
    const isOn = (): boolean => recorder?.isOn() ?? false
    executeProgram(module, session, program.stays === true, { isOn, end: endRecording })
    conclude()
  } catch (error) {
    breakDown(error)
  }
}

function endRecording(): void {
  recording = recorder?.finish()
  recorder = undefined
}

/** The interpreter has ended, or is broken: what has been recorded can be read still. */
function breakDown(error: unknown): void {
  recording = recorder?.abandon() ?? recording
  recorder = undefined
  session.end(endingOf(error), readWritten(), recording)
}

function runPiece(source: string, interruption: string | undefined): void {
  try {
    if (module === undefined) throw new Error('it could not be started')
    session.startPiece(interruption)
    clocks.start()
    writePiece(module, source)
    executePiece(module, session)
    conclude()
  } catch (error) {
    breakDown(error)
  }
}

/** Tells of the files that have been written, and how what was executed has ended. */
function conclude(): void {
  clocks.stop()
  const { ending, rest } = session.said
  if (ending) session.end(ending, readWritten(), recording)
  else if (rest) session.rest(rest, readWritten(), recording)
  else session.end(endingOf(new Error('it did not say how the program ended')), readWritten(), recording)
  recording = undefined
}

/** What has been received as bytes. */
function bytes(name: string): ArrayBuffer | undefined {
  const content = received.get(name)
  return content instanceof ArrayBuffer ? content : undefined
}

/** Asks for a file, when it was not among those that came before the program. */
function obtain(file: string): void {
  if (!received.has(file)) received.set(file, session.fetchFile(file).slice().buffer)
}

/** Gives the interpreter tables that it has been built without. */
function useLate(file: LateName): void {
  if (module === undefined || placed.has(file)) return
  obtain(file)
  placed.add(file)
  placeLate(module.HEAPU8, file, new Uint8Array(bytes(file) ?? new ArrayBuffer()))
  received.delete(file)
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
  if (request.type === 'run') {
    mailbox = createMailbox(openDelivery(request.mailbox))
    return void run(wasm, request.program)
  }
  if (request.type === 'piece') return runPiece(request.source, request.interruption)
  boot(wasm).then(
    () => reply({ type: 'ready' }),
    (error: unknown) =>
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})
