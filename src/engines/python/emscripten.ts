import createPyodideModule, { usedExports } from 'pyodide/pyodide.asm.mjs'
import { createFileModes } from './fileModes'
import type { MODULE_MEMBERS } from './moduleMembers'

/** A number that is an address in the interpreter's memory. */
export type Pointer = number

/** How a device file behaves; each function works on the bytes between `offset` and `offset + length`. */
export interface DeviceOperations {
  read?(stream: unknown, buffer: Int8Array, offset: number, length: number): number
  write?(stream: unknown, buffer: Int8Array, offset: number, length: number): number
  fsync?(): void
}

/** A file in memory. */
export interface FileNode {
  readonly parent: { readonly contents: Readonly<Record<string, FileNode>> }
  readonly name: string
  readonly contents: unknown
  readonly usedBytes: number
  readonly mode: number
  readonly atime: number
  readonly mtime: number
  readonly ctime: number
  readonly id: number
  /** Shared by all files until it is replaced. */
  node_ops: { readonly getattr: (node: FileNode) => object }
}

interface FileStream {
  readonly fd: number
}

/** Emscripten's file system, as far as it is used here. */
interface FileSystem {
  /** Thrown by a device, it becomes the error number of the call. */
  readonly ErrnoError: new (errno: number) => object
  /** The three by which all functions find the file of a name; they may be replaced. */
  lookupPath: (path: string, options?: object) => { readonly node: FileNode }
  lookupNode: (parent: object, name: string) => object
  /** @returns an error number; 0 where a file of this name can be made */
  mayCreate: (folder: object, name: string) => number
  cwd(): string
  mkdirTree(path: string): void
  chdir(path: string): void
  /** @param options with `canOwn` the bytes are not copied: nobody else may change them */
  writeFile(path: string, data: Uint8Array | string, options?: { readonly canOwn: boolean }): void
  unlink: (path: string) => void
  rename: (path: string, name: string) => void
  rmdir(path: string): void
  /** Names in a folder, `.` and `..` among them. @throws when it is none */
  readdir(path: string): string[]
  /** Does not follow symbolic links. @throws when there is nothing */
  lstat(path: string): { readonly mode: number; readonly size: number; readonly mtime: Date }
  isDir(mode: number): boolean
  isFile(mode: number): boolean
  readFile(path: string): Uint8Array
  makedev(major: number, minor: number): number
  registerDevice(device: number, operations: DeviceOperations): void
  mkdev(path: string, device: number): void
  /** These two make what is new; they may be replaced. */
  open: (path: string, flags: number, mode?: number) => FileStream
  mkdir: (path: string, mode?: number) => object
  mknod(path: string, mode: number, device: number): FileNode
  closeStream(fd: number): void
  dupStream(stream: FileStream, fd: number): FileStream
}

/** The interpreter as Emscripten's loader hands it out: memory, files, and CPython's C functions. MODULE_MEMBERS names them. */
export interface EmscriptenModule extends Record<(typeof MODULE_MEMBERS)[number], unknown> {
  readonly FS: FileSystem
  readonly ENV: Record<string, string>
  /** Replaced whenever the memory grows: never keep it. */
  readonly HEAP8: Int8Array
  readonly HEAPU8: Uint8Array<ArrayBuffer>
  readonly HEAP32: Int32Array
  readonly ___heap_base: Pointer
  readonly __PyRuntime: Pointer
  readonly __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: Pointer
  readonly _Py_EMSCRIPTEN_SIGNAL_HANDLING: Pointer
  stringToNewUTF8(text: string): Pointer
  _malloc(size: number): Pointer
  _free(pointer: Pointer): void
  _sbrk(increment: number): Pointer
  _PyObject_Malloc(size: number): Pointer
  _PyObject_Free(pointer: Pointer): void
  _PyRun_SimpleString(source: Pointer): number
  _PyEval_EvalCode(code: Pointer, globals: Pointer, locals: Pointer): Pointer
  _PyEval_SetTrace(tracer: Pointer, argument: Pointer): void
  _PyEval_SetProfile(profiler: Pointer, argument: Pointer): void
  _PyErr_GetRaisedException(): Pointer
  _PyErr_SetInterruptEx(signal: number): number
  _PySys_SetObject(name: Pointer, object: Pointer): number
  _PyObject_CallNoArgs(callable: Pointer): Pointer
  _PyObject_CallOneArg(callable: Pointer, argument: Pointer): Pointer
  _PyBool_FromLong(value: number): Pointer
  _Py_IncRef(object: Pointer): void
  _Py_DecRef(object: Pointer): void
  _emscripten_stack_get_base(): Pointer
  _emscripten_stack_get_end(): Pointer
}

/** The functions that the interpreter imports, by module; replaced before the interpreter is linked to them. */
export interface Imports {
  readonly env: Record<string, WebAssembly.ImportValue>
  readonly wasi_snapshot_preview1: Record<string, WebAssembly.ImportValue>
  'GOT.func': object
}

/** What the loader is told. */
interface Settings {
  readonly thisProgram: string
  readonly arguments: readonly string[]
  readonly noInitialRun: boolean
  readonly preRun: ((module: EmscriptenModule) => void)[]
  readonly print: (text: string) => void
  readonly printErr: (text: string) => void
  readonly API: object
  readonly noWasmDecoding: true
  locateFile(name: string): string
  instantiateWasm(
    imports: Imports,
    done: (instance: Pick<WebAssembly.Instance, 'exports'>, module: WebAssembly.Module) => void,
  ): object
}

export const HOME = '/home/reader'
/** The program, as CPython is started with it; it runs nothing of it by itself. */
export const MAIN = 'main.py'
const LIBRARY = '/lib/python314.zip'

/** Puts the standard library where the interpreter looks for it. */
export function writeLibrary(module: EmscriptenModule, zip: Uint8Array): void {
  module.FS.writeFile(LIBRARY, zip, { canOwn: true })
}

/** What is needed to start an interpreter. */
export interface StartOptions {
  readonly wasm: WebAssembly.Module
  /** The standard library's zip; an interpreter that is restored can do without. */
  readonly library: Uint8Array | undefined
  /** Do not start CPython: its memory is about to be restored. */
  readonly restoring: boolean
  /** Gets the functions that the interpreter is to be linked to, and may replace them. */
  link(imports: Imports): void
  /** Gets the instance before anything has run in it. */
  linked?(instance: WebAssembly.Instance): void
  /** Gets what the loader itself has to say. */
  log(text: string): void
}

/**
 * Starts CPython without the JavaScript bridge that Pyodide adds to it: a program has then no way to the worker.
 * Rejects when the interpreter cannot be linked.
 */
export async function startModule(options: StartOptions): Promise<EmscriptenModule> {
  const errorMarker = Symbol('error')
  const modes = createFileModes()
  return new Promise((resolve, reject) => {
    const settings: Settings = {
      thisProgram: '/usr/bin/python3',
      arguments: [MAIN],
      noInitialRun: options.restoring,
      noWasmDecoding: true,
      print: options.log,
      printErr: options.log,
      locateFile: (name) => name,
      preRun: [
        (module) => {
          modes.applyTo(module)
          // The loader's own user.
          module.FS.rmdir('/home/web_user')
          module.FS.mkdirTree('/lib/python3.14/lib-dynload')
          module.FS.mkdirTree(HOME)
          module.FS.chdir(HOME)
          if (options.library) writeLibrary(module, options.library)
          Object.assign(module.ENV, { HOME, USER: 'reader', LOGNAME: 'reader', PWD: HOME, PATH: '/usr/bin' })
        },
      ],
      // The bridge's own, which trimLoader.ts leaves out; the rest of the loader takes it for granted.
      API: {},
      instantiateWasm(imports, done) {
        imports.env.Jsv_GetError_import = () => errorMarker
        imports.env.JsvError_Check = (value: unknown) => value === errorMarker
        imports.env.__syscall_umask_js = modes.umask
        options.link(imports)
        const exports = findExportsLate(imports)
        imports['GOT.func'] = NO_FUNCTIONS
        WebAssembly.instantiate(options.wasm, imports as unknown as WebAssembly.Imports).then((instance) => {
          exports.all = instance.exports
          options.linked?.(instance)
          const used = Object.fromEntries(usedExports.map((name) => [name, instance.exports[name]]))
          done({ exports: used as WebAssembly.Exports }, options.wasm)
        }, reject)
        return {}
      },
    }
    createPyodideModule(settings).then(resolve, reject)
  })
}

/** The interpreter asks for the addresses of functions that draw; programs have nothing to draw on, so there are none. */
const NO_FUNCTIONS = new Proxy({}, { get: () => new WebAssembly.Global({ value: 'i32', mutable: true }, 0) })

/**
 * The loader gets only those exports that it refers to: it would register each, which takes longer than to restore the
 * snapshot. ctypes looks functions up by their names; it finds all of them, as they are added when it first looks.
 */
function findExportsLate({ env }: Imports): { all: WebAssembly.Exports } {
  const found: { all: WebAssembly.Exports } = { all: {} }
  const lookUp = env._dlsym_js as (handle: Pointer, symbol: Pointer, index: Pointer) => Pointer
  env._dlsym_js = (handle: Pointer, symbol: Pointer, index: Pointer) => {
    for (const [name, value] of Object.entries(found.all)) env[name] ??= value
    found.all = {}
    return lookUp(handle, symbol, index)
  }
  return found
}

/** Runs statements in `__main__`; true when they ended without an exception. */
export function runStatements(module: EmscriptenModule, source: string): boolean {
  const text = module.stringToNewUTF8(source)
  try {
    return module._PyRun_SimpleString(text) === 0
  } finally {
    module._free(text)
  }
}
