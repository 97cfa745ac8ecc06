import type { EmscriptenModule, Pointer } from '../emscripten'
import type { Arena } from './arena'
import { note, type Trace } from './trace'

/*
 * Where CPython 3.14 keeps what, on a machine with words of 32 bits, in bytes. Those of frames, code objects and of the types that have
 * a name in `_Py_DebugOffsets` are what the interpreter itself says there; the rest is of its headers. The programs in tests/steps read each; the build
 * refuses another Pyodide (patch/cutData.ts).
 */

export const TYPE = {
  name: 12,
  basicSize: 16,
  itemSize: 20,
  flags: 84,
  members: 120,
  base: 128,
  dict: 132,
  dictOffset: 144,
  mro: 172,
  /** Of a class that a program has made: the keys that its instances share. */
  cachedKeys: 440,
} as const

export const FLAG = {
  inlineValues: 1 << 2,
  managedDict: 1 << 4,
  immutable: 1 << 8,
  heap: 1 << 9,
  long: 1 << 24,
  list: 1 << 25,
  tuple: 1 << 26,
  bytes: 1 << 27,
  unicode: 1 << 28,
  dict: 1 << 29,
  exception: 1 << 30,
  type: 1 << 31,
} as const

export const FRAME = {
  code: 0,
  previous: 4,
  globals: 12,
  locals: 20,
  stackPointer: 32,
  owner: 38,
  localsPlus: 40,
  /** What {@link FRAME.owner} says of a frame that only stands for a call from C. */
  ownedByInterpreter: 3,
} as const

export const CODE = {
  flags: 24,
  argCount: 28,
  keywordOnly: 36,
  firstLine: 44,
  slots: 48,
  slotNames: 72,
  slotKinds: 76,
  file: 80,
  name: 84,
  qualName: 88,
} as const

/** Generators, coroutines and asynchronous generators. */
export const GENERATOR = {
  qualName: 16,
  state: 35,
  frame: 36,
  suspended: -2,
  awaiting: -1,
  executing: 0,
} as const

export const THREAD_STATE = { currentFrame: 52, runningTask: 724 } as const

/** What immortal objects have as their count of references, at least. */
const IMMORTAL = 1 << 28

/** Reads the interpreter's memory. What is asked for beyond it is 0: nothing is trusted that a program can have changed. */
export interface Memory {
  word(address: Pointer): number
  /** The same without a note in the trace: who reads it so says where it was. */
  peek(address: Pointer): number
  byte(address: Pointer): number
  /** The same without a note in the trace. */
  peekByte(address: Pointer): number
  double(address: Pointer): number
  /** The type of an object. */
  typeOf(object: Pointer): Pointer
  /** This is not noted in the trace. */
  isImmortal(object: Pointer): boolean
  /** Text in the C library's form, in ASCII. */
  chars(address: Pointer): string
  /**
   * The text of a `str`, at most so many characters of it; a question mark for what is none. This is not noted in the trace: no `str`
   * changes, and one that stands for a name is told from another by its address.
   */
  text(object: Pointer, most: number): string
  bytes(address: Pointer, length: number): Uint8Array
  /** Has the words written down that are read from now on; undefined ends it. @returns what was traced until now */
  trace(into: Trace | undefined): Trace | undefined
  /** Notes a word. */
  note(trace: Trace, address: Pointer): void
  /** All of it, as words. */
  words(): Int32Array
  /** The interpreter has executed something since: its memory may have grown, and then is another one. */
  refresh(): Int32Array
}

export function createMemory(python: EmscriptenModule, arena: Arena): Memory {
  let traced: Trace | undefined
  // Kept, as it is read hundreds of times a step, and as the module is so large an object that each property of it is searched for.
  let heap = python.HEAP32
  function keep(trace: Trace, address: Pointer, word: number | undefined): void {
    if (trace.count === trace.room) arena.grow(trace, refresh)
    // What is beyond the memory cannot be compared: a word stands for it that is never the same.
    if (word === undefined) note(trace, heap, 0, ~(heap[0] ?? 0))
    else note(trace, heap, address & ~3, word)
  }
  function refresh(): Int32Array {
    heap = python.HEAP32
    return heap
  }
  const peek = (address: Pointer): number => heap[address >> 2] ?? 0
  function word(address: Pointer): number {
    const place = address >> 2
    const found = heap[place]
    if (traced !== undefined) keep(traced, address, found)
    return found ?? 0
  }
  const byte = (address: Pointer): number => (word(address) >> ((address & 3) * 8)) & 0xff
  const peekByte = (address: Pointer): number => (peek(address) >> ((address & 3) * 8)) & 0xff
  const bytes = (address: Pointer, length: number): Uint8Array =>
    python.HEAPU8.subarray(address, address + length)
  const scratch = new DataView(new ArrayBuffer(8))

  return {
    word,
    peek,
    byte,
    peekByte,
    double(address) {
      scratch.setInt32(0, word(address), true)
      scratch.setInt32(4, word(address + 4), true)
      return scratch.getFloat64(0, true)
    },
    typeOf: (object) => word(object + 4),
    isImmortal: (object) => peek(object) >= IMMORTAL || peek(object) < 0,
    chars(address) {
      let text = ''
      for (let at = address; byte(at) !== 0 && text.length < 200; at += 1)
        text += String.fromCharCode(byte(at))
      return text
    },
    text(object, most) {
      // A program may have put something else where a text belongs: as an attribute's name, as a class's module.
      if ((peek(peek(object + 4) + TYPE.flags) & FLAG.unicode) === 0) return NO_TEXT
      const { data, width, length } = placeOfText(peek, object)
      const shown = Math.min(length, most)
      if (width === 1) return String.fromCharCode(...bytes(data, shown))
      let text = ''
      for (let index = 0; index < shown; index += 1) {
        const at = data + index * width
        const short = peekByte(at) | (peekByte(at + 1) << 8)
        text += String.fromCodePoint(width === 2 ? short : peek(at) & 0x1f_ffff)
      }
      return text
    },
    bytes,
    trace(into) {
      const before = traced
      traced = into
      return before
    },
    note: (trace, address) => keep(trace, address, heap[address >> 2]),
    words: () => heap,
    refresh,
  }
}

/** What stands for the text of what is none. */
const NO_TEXT = '?'

/** Of a `str`: how long it is, what its characters are like, and where they are. */
const TEXT = { length: 8, state: 16, ascii: 20, compact: 28 } as const

/** Where a `str` has its characters, and how many bytes each takes. */
export function placeOfText(
  word: Memory['word'],
  object: Pointer,
): { readonly data: Pointer; readonly width: number; readonly length: number } {
  const state = word(object + TEXT.state)
  const width = (state >> TEXT_BITS.kind) & 7
  const isCompact = ((state >> TEXT_BITS.compact) & 1) === 1
  const isAscii = ((state >> TEXT_BITS.ascii) & 1) === 1
  const data = isCompact ? object + (isAscii ? TEXT.ascii : TEXT.compact) : word(object + TEXT.compact)
  return { data, width, length: word(object + TEXT.length) }
}

const TEXT_BITS = { kind: 2, compact: 5, ascii: 6 } as const
