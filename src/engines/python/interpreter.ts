import { type EmscriptenModule, HOME, type Imports, MAIN, runStatements, startModule } from './emscripten'
import { connectDevices, type Host } from './devices'
import { toLinux, writeWords } from './errno'
import { limitNames } from './fileNames'
import { ERRNO, HOOK } from './patch/hooks'
import { prelude } from './prelude'
import errnos from './prelude/errnos.json'
import { linkedSize, restoreSnapshot } from './snapshot'
import { placeLate } from './late'
import { limitCalls, limitEntry, limitParser, limitStack } from './stack'
import { forgetZone, linkLocalTime, type LocalTime } from './zones/localTime'

/** Where the interpreter takes time and randomness from, and whom it tells that it is alive. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  wall(): number
  /** Milliseconds since some moment. */
  steady(): number
  /** Milliseconds for which the program has computed. */
  computed(): number
  /** How much the steady clock moves at least, in milliseconds. */
  resolution(): number
  random(bytes: Uint8Array<ArrayBuffer>): void
  /** Called now and then while Python code runs. @returns the signal that has come for the program; 0 for none */
  pulse(): number
  /** Waits without using the CPU. @returns false when a signal has come first */
  sleep(milliseconds: number): boolean
}

/** The numbers of the signal that Ctrl+C sends, and of the one that a timer sends. */
export const SIGINT = 2
export const SIGALRM = 14

/**
 * What an interpreter may ask for of the device's memory, in bytes; the loader rounds up by 96 MiB at most. Far below the 4 GB
 * that WebAssembly can address, at which a phone has long ended the page: a program that goes on and on gets its MemoryError.
 */
const MOST_MEMORY = 2 ** 30

/** WASI's number for what is not there. */
const ENOSYS = 52

/** Replaces what the interpreter would ask its surroundings for. */
function link(imports: Imports, surroundings: Surroundings, memory: () => EmscriptenModule): LocalTime {
  const { env, wasi_snapshot_preview1: wasi } = imports
  env.emscripten_date_now = () => surroundings.wall()
  env.emscripten_get_now = () => surroundings.steady()
  const clocks = [surroundings.wall, surroundings.steady, surroundings.computed, surroundings.computed]
  const writeTime = (milliseconds: number, address: number): number => {
    const nanoseconds = BigInt(Math.round(milliseconds * 1e6))
    new DataView(memory().HEAPU8.buffer).setBigInt64(address >>> 0, nanoseconds, true)
    return 0
  }
  wasi.clock_time_get = (clock: number, _precision: bigint, result: number) =>
    writeTime(clocks[clock]?.() ?? 0, result)
  wasi.clock_res_get = (_clock: number, result: number) => writeTime(surroundings.resolution(), result)
  // A side module could bring JavaScript of its own, and programs have none to load.
  env._dlopen_js = () => 0
  wasi.random_get = (start: number, length: number) => {
    surroundings.random(memory().HEAPU8.subarray(start >>> 0, (start >>> 0) + length))
    return 0
  }
  env.emscripten_asm_const_int = (question: number, about: number, pointer: number): number => {
    const module = memory()
    if (question === HOOK.stack) return limitStack(module.HEAP32, about, pointer)
    if (question === HOOK.parserStack) return limitParser(module.HEAP32, about, pointer)
    if (question === HOOK.entry) return limitEntry(module.HEAP32, about, pointer)
    if (question === HOOK.sleep) return sleepUntil(surroundings, module, about, pointer)
    if (question === HOOK.lock) return waitForLock(surroundings, about, pointer)
    if (question === HOOK.errno) return toLinux(module.HEAP32[ERRNO >> 2] ?? 0)
    if (question === HOOK.strerror) return writeWords(module.HEAPU8, about)
    throw new Error('C code here runs no JavaScript.')
  }
  env._setitimer_js = (which: number, milliseconds: number): number => {
    if (which !== HOOK.sleep) return -ENOSYS
    surroundings.sleep(milliseconds)
    return 0
  }
  const grow = env.emscripten_resize_heap as (size: number) => number
  env.emscripten_resize_heap = (size: number) => (size >>> 0 > MOST_MEMORY ? 0 : grow(size))
  env._Py_CheckEmscriptenSignals_Helper = () => {
    limitCalls(memory().HEAP32)
    return surroundings.pulse()
  }
  return linkLocalTime(imports, memory)
}

/** WASI's number for a call that a signal has interrupted. */
const EINTR = 27
const TIMER_ABSTIME = 1

/** The C library's clock_nanosleep(): `time` is a struct timespec. @returns its error */
function sleepUntil(
  surroundings: Surroundings,
  { HEAPU8 }: EmscriptenModule,
  time: number,
  flags: number,
): number {
  const view = new DataView(HEAPU8.buffer)
  const milliseconds = Number(view.getBigInt64(time, true)) * 1000 + view.getInt32(time + 8, true) / 1e6
  const { steady, sleep } = surroundings
  const end = flags === TIMER_ABSTIME ? milliseconds : steady() + milliseconds
  // A browser's clock moves in steps, and what waits by it wakes up to one early: the program's own clock decides.
  for (let rest = end - steady(); rest > 0; rest = end - steady()) if (!sleep(rest)) return EINTR
  return 0
}

/** Waits as long as nobody could let go of a lock: until the time is over, or a signal has come. */
function waitForLock({ sleep }: Surroundings, lower: number, upper: number): number {
  sleep(upper < 0 ? Infinity : (upper * 2 ** 32 + (lower >>> 0)) / 1e6)
  return 0
}

/** What an interpreter is started from. */
export interface Files {
  readonly wasm: WebAssembly.Module
  readonly library?: ArrayBuffer | undefined
  /** The modules that are frozen into the interpreter; for a start without a snapshot. */
  readonly frozen?: ArrayBuffer | undefined
  readonly snapshot?: ArrayBuffer | undefined
}

/** An interpreter with the prelude in it, and the memory that it had when it was just linked. */
export interface Started {
  readonly module: EmscriptenModule
  /** All that its instance exports. */
  readonly exports: WebAssembly.Exports
  readonly linked: Uint8Array
  readonly localTime: LocalTime
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
  const started: { module?: EmscriptenModule; localTime?: LocalTime } = {}
  let memory: WebAssembly.Memory | undefined
  let exports: WebAssembly.Exports = {}
  let linked: Uint8Array = new Uint8Array()
  const early = (): EmscriptenModule =>
    started.module ??
    ({
      HEAPU8: new Uint8Array(memory?.buffer ?? new ArrayBuffer()),
      HEAP32: new Int32Array(memory?.buffer ?? new ArrayBuffer()),
    } as EmscriptenModule)
  const module = await startModule({
    wasm: files.wasm,
    library: files.library && new Uint8Array(files.library),
    restoring: files.snapshot !== undefined,
    link: (imports) => void (started.localTime = link(imports, surroundings, early)),
    linked(instance) {
      exports = instance.exports
      memory = exports.memory as WebAssembly.Memory
      const bytes = new Uint8Array(memory.buffer)
      if (files.frozen) placeLate(bytes, 'frozen', new Uint8Array(files.frozen))
      linked = size === undefined ? copyUsed(bytes) : bytes.slice(0, size)
    },
    log,
  })
  started.module = module
  if (files.snapshot) restoreSnapshot(module, linked, files.snapshot)
  else importPrelude(module)
  if (started.localTime === undefined) throw new Error('The interpreter was not linked.')
  return { module, linked, exports, localTime: started.localTime }
}

/**
 * Tells CPython that the path begins with the program's folder, as it does where it runs a file itself: it then says so when one of
 * the program's files stands in the way of a module. In its settings the place of that follows the program's name, and is empty; two
 * that are always on come next. Empty text is the folder that the program is in.
 */
function beginPath(module: EmscriptenModule): void {
  const { HEAP32: words } = module
  const name = Array.from(`${HOME}/${MAIN}\0`, (letter) => letter.charCodeAt(0))
  const names = new Set<number>()
  for (let at = words.indexOf(0x2f); at !== -1; at = words.indexOf(0x2f, at + 1)) {
    if (name.every((letter, index) => words[at + index] === letter)) names.add(4 * at)
  }
  for (let at = module.__PyRuntime >> 2; at < words.length; at += 1) {
    if (!names.has(words[at] ?? 0)) continue
    const [folder, isInstalled, isMain] = words.subarray(at + 1, at + 4)
    if (folder === 0 && isInstalled === 1 && isMain === 1) words[at + 1] = module.stringToNewUTF8('\0\0\0\0')
  }
}

const PRELUDE_FOLDER = '/engine'

function importPrelude(module: EmscriptenModule): void {
  module.FS.mkdirTree(`${PRELUDE_FOLDER}/_engine`)
  for (const [name, source] of Object.entries(prelude)) {
    module.FS.writeFile(`${PRELUDE_FOLDER}/_engine/${name}.py`, source)
  }
  module.FS.writeFile(`${PRELUDE_FOLDER}/_engine/errnos.json`, JSON.stringify(errnos))
  const source = `import sys; sys.path.insert(0, '${PRELUDE_FOLDER}'); import _engine.start; sys.path.remove('${PRELUDE_FOLDER}'); del _engine, sys`
  if (!runStatements(module, source)) throw new Error('The prelude could not be imported.')
  beginPath(module)
}

/** Connects a started interpreter to its host and lets the prelude make itself ready for a program. */
export function connect(module: EmscriptenModule, host: Host): void {
  connectDevices(module, host)
  // The zone was read where the snapshot was made; without its name it is read again.
  forgetZone(module)
  limitNames(module)
  module.HEAP8[module._Py_EMSCRIPTEN_SIGNAL_HANDLING] = 1
  if (!runStatements(module, '__import__("_engine.start").start.boot()')) {
    throw new Error('The prelude could not be started.')
  }
}
