import { type EmscriptenModule, type Imports, runStatements, startModule } from './emscripten'
import { connectDevices, type Host } from './devices'
import { prelude } from './prelude'
import { linkedSize, restoreSnapshot } from './snapshot'

/** Where the interpreter takes time and randomness from, and whom it tells that it is alive. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  wall(): number
  /** Milliseconds since some moment. */
  steady(): number
  random(bytes: Uint8Array<ArrayBuffer>): void
  /** Called now and then while Python code runs. @returns whether the program is to be interrupted */
  pulse(): boolean
}

/** The number of the signal that Ctrl+C sends. */
export const SIGINT = 2

/**
 * What an interpreter may ask for of the device's memory, in bytes; the loader rounds up by 96 MiB at most. Far below the 4 GB
 * that WebAssembly can address, at which a phone has long ended the page: a program that goes on and on gets its MemoryError.
 */
const MOST_MEMORY = 2 ** 30

/** Replaces what the interpreter would ask its surroundings for. */
function link(imports: Imports, surroundings: Surroundings, memory: () => EmscriptenModule): void {
  const { env, wasi_snapshot_preview1: wasi } = imports
  const REALTIME = 0
  env.emscripten_date_now = () => surroundings.wall()
  env.emscripten_get_now = () => surroundings.steady()
  wasi.clock_time_get = (clock: number, _precision: bigint, result: number) => {
    const time = clock === REALTIME ? surroundings.wall() : surroundings.steady()
    new DataView(memory().HEAPU8.buffer).setBigInt64(result >>> 0, BigInt(Math.round(time * 1e6)), true)
    return 0
  }
  wasi.random_get = (start: number, length: number) => {
    surroundings.random(memory().HEAPU8.subarray(start >>> 0, (start >>> 0) + length))
    return 0
  }
  const grow = env.emscripten_resize_heap as (size: number) => number
  env.emscripten_resize_heap = (size: number) => (size >>> 0 > MOST_MEMORY ? 0 : grow(size))
  env._Py_CheckEmscriptenSignals_Helper = () => (surroundings.pulse() ? SIGINT : 0)
}

/** What an interpreter is started from. */
export interface Files {
  readonly wasm: WebAssembly.Module
  readonly library?: ArrayBuffer | undefined
  readonly snapshot?: ArrayBuffer | undefined
}

/** An interpreter with the prelude in it, and the memory that it had when it was just linked. */
export interface Started {
  readonly module: EmscriptenModule
  readonly linked: Uint8Array
}

/**
 * The stretch of memory that a linked interpreter has data in; beyond it there are only zeros. Only for the build: to look
 * for its end takes as long as to restore all of it.
 */
function copyUsed(memory: Uint8Array): Uint8Array {
  const words = new Float64Array(memory.buffer)
  let end = words.length
  while (end > 0 && words[end - 1] === 0) end -= 1
  return memory.slice(0, end * 8)
}

/**
 * Starts CPython and brings it to where a program can be run: from the snapshot when there is one, else by importing
 * the prelude. Rejects when that fails.
 *
 * @param log gets what the interpreter says while it starts
 */
export async function startInterpreter(
  files: Files,
  surroundings: Surroundings,
  log: (text: string) => void,
): Promise<Started> {
  const size = files.snapshot && linkedSize(files.snapshot)
  const started: { module?: EmscriptenModule } = {}
  let memory: WebAssembly.Memory | undefined
  let linked: Uint8Array = new Uint8Array()
  const early = (): EmscriptenModule =>
    started.module ??
    ({ HEAPU8: memory ? new Uint8Array(memory.buffer) : new Uint8Array() } as EmscriptenModule)
  const module = await startModule({
    wasm: files.wasm,
    library: files.library && new Uint8Array(files.library),
    restoring: files.snapshot !== undefined,
    link: (imports) => link(imports, surroundings, early),
    linked(instance) {
      memory = instance.exports.memory as WebAssembly.Memory
      const bytes = new Uint8Array(memory.buffer)
      linked = size === undefined ? copyUsed(bytes) : bytes.slice(0, size)
    },
    log,
  })
  started.module = module
  if (files.snapshot) restoreSnapshot(module, linked, files.snapshot)
  else importPrelude(module)
  return { module, linked }
}

const PRELUDE_FOLDER = '/engine'

function importPrelude(module: EmscriptenModule): void {
  module.FS.mkdirTree(`${PRELUDE_FOLDER}/_engine`)
  for (const [name, source] of Object.entries(prelude)) {
    module.FS.writeFile(`${PRELUDE_FOLDER}/_engine/${name}.py`, source)
  }
  const source = `import sys; sys.path.insert(0, '${PRELUDE_FOLDER}'); import _engine.start; sys.path.remove('${PRELUDE_FOLDER}'); del _engine, sys`
  if (!runStatements(module, source)) throw new Error('The prelude could not be imported.')
}

/**
 * How much of its own stack C code may use before Python raises RecursionError, in bytes. The stack that the browser
 * gives a worker overflows first otherwise (Chromium: from 265 kB on), which nothing in Python can handle.
 */
const C_STACK = 200_000

/** Connects a started interpreter to its host and lets the prelude make itself ready for a program. */
export function connect(module: EmscriptenModule, host: Host): void {
  connectDevices(module, host)
  module.HEAP8[module._Py_EMSCRIPTEN_SIGNAL_HANDLING] = 1
  if (!runStatements(module, '__import__("_engine.start").start.boot()')) {
    throw new Error('The prelude could not be started.')
  }
  const thread = module._PyThreadState_Get()
  module._PyUnstable_ThreadState_SetStackProtection(
    thread,
    module._emscripten_stack_get_base() - C_STACK,
    C_STACK,
  )
}
