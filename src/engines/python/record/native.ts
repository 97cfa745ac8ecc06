import type { EmscriptenModule, Pointer } from '../emscripten'

/** What C code calls: a function that it knows as a method with keywords, or as one to be called by vector. */
export type Callback = (callable: Pointer, args: Pointer, count: number, names: Pointer) => number

/** What the recorder needs of an interpreter: its memory, its C functions, and the table that addresses of functions count in. */
export interface Native {
  readonly python: EmscriptenModule
  readonly memory: WebAssembly.Memory
  /** CPython's C functions that are called. */
  readonly c: Readonly<Record<CFunction, (...args: readonly number[]) => number>>
  /** The address of a function of ours, for C code to call with four words. */
  addFunction(body: Callback): Pointer
  /** Calls what has this address. */
  callAt(address: Pointer, args: readonly number[]): number
  read(address: Pointer): number
  write(address: Pointer, word: number): void
  /** Memory with these words in it, which stays. */
  allocate(words: readonly number[]): Pointer
}

const C_FUNCTIONS = [
  'Py_GetConstantBorrowed',
  'Py_IncRef',
  'Py_DecRef',
  'PySys_GetObject',
  'PyObject_GetAttrString',
  'PyLong_FromLong',
  'PyUnicode_FromString',
  'PyCMethod_New',
  'PyObject_Repr',
  'PyErr_Clear',
] as const
type CFunction = (typeof C_FUNCTIONS)[number]

/** The constant that is None. */
export const NONE = 0

/** @throws Error when the interpreter lacks something */
export function createNative(python: EmscriptenModule, exports: WebAssembly.Exports): Native {
  const { __indirect_function_table: table, memory } = exports
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('The interpreter has no memory.')
  if (!(table instanceof WebAssembly.Table)) throw new Error('The interpreter has no table of functions.')

  function find(name: string): (...args: readonly number[]) => number {
    const found = exports[name]
    if (typeof found !== 'function') throw new Error(`The interpreter has no function ${name}.`)
    // All of them take and return words.
    return found as (...args: readonly number[]) => number
  }

  const wrapper = new WebAssembly.Module(Uint8Array.from(WRAPPER))
  return {
    python,
    memory,
    c: Object.fromEntries(C_FUNCTIONS.map((name) => [name, find(name)])) as Native['c'],
    addFunction(body) {
      const address = table.grow(1)
      table.set(address, new WebAssembly.Instance(wrapper, { e: { f: body } }).exports['f'])
      return address
    },
    callAt: (address, args) => (table.get(address) as (...args: readonly number[]) => number)(...args),
    read: (address) => python.HEAP32[address >> 2] ?? 0,
    write(address, word) {
      python.HEAP32[address >> 2] = word
    },
    allocate(words) {
      const address = python._malloc(words.length * 4)
      python.HEAP32.set(words, address >> 2)
      return address
    },
  }
}

const I32 = 0x7f
const FUNCTION_TYPE = 0x60
const section = (id: number, content: readonly number[]): number[] => [id, content.length, ...content]
const [e, f] = [0x65, 0x66]

/** A table holds only functions of WebAssembly: a module that does nothing but hand ours on makes one of it. */
const WRAPPER: readonly number[] = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, FUNCTION_TYPE, 4, I32, I32, I32, I32, 1, I32]),
  ...section(2, [1, 1, e, 1, f, 0, 0]),
  ...section(7, [1, 1, f, 0, 0]),
]
