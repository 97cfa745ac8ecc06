import type { Pointer } from './emscripten'
import { STACK, THREAD } from './patch/hooks'

/*
 * C code keeps a part of its stack in memory, where CPython can see how much of it is used. The rest is on the stack of the browser:
 * nobody tells how long that is (from 1 MB on) nor what a function takes of it, which varies with the browser and with how well it
 * has compiled the function so far. When it is used up, the interpreter is lost. So before C code goes deeper, we look whether there
 * is room for a function that needs a lot; if not, CPython is told that its own stack ends here, and it raises RecursionError.
 */

/** What must be left of the stack of the browser, in bytes: for C code between two questions, and to raise the exception. */
const ROOM = 64 * 1024

/** The parser's MemoryError is made by calls that look at the stack themselves: for them something must be left then. */
const PARSER_ROOM = 96 * 1024

/** Of a PyThreadState: where the stack ends for most, and where nothing helps any more. */
const SOFT_LIMIT = 712 / 4
const HARD_LIMIT = 716 / 4

const PAGE = 64 * 1024
const VALUE = 16

const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
]

/**
 * A WebAssembly function that has so many bytes on the stack while it calls another one: it loads as many values from memory, which
 * might be others after the call, and needs all of them then. So no compiler can do without the room.
 */
function makeProbe(room: number): () => void {
  const count = room / VALUE
  const code = [0, 0x41, 0]
  for (let index = 0; index < count; index += 1) code.push(0x41, 0, 0xfd, 0, 4, ...unsigned(index * VALUE))
  code.push(0x10, 0)
  for (let index = 1; index < count; index += 1) code.push(0xfd, 0x50)
  code.push(0xfd, 0x0b, 4, 0, 0x0b)
  const bytes = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [1, 1, 0x65, 1, 0x66, 0, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, Math.ceil(room / PAGE)]),
    ...section(7, [1, 1, 0x66, 0, 1]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]
  const module = new WebAssembly.Module(Uint8Array.from(bytes))
  return new WebAssembly.Instance(module, { e: { f: () => undefined } }).exports.f as () => void
}

const probes = new Map<number, () => void>()

/** @throws RangeError when so many bytes are not left */
function probeStack(room: number): void {
  const probe = probes.get(room) ?? makeProbe(room)
  probes.set(room, probe)
  probe()
}

/** Above the pointer: it may not grow at all. Odd, as no pointer is: what takes objects down tells by that that nothing is left. */
const NONE_LEFT = 65

/**
 * Answers how far down the stack may grow, and tells CPython.
 *
 * @param memory the interpreter's, in words
 * @param thread the address of the thread's state
 * @param pointer where the stack is now
 * @param distance how far down it may grow until this is asked again, in bytes
 * @param room what must be left of the browser's stack, in bytes
 */
function limitAt(
  memory: Int32Array,
  thread: Pointer,
  pointer: Pointer,
  distance: number,
  room: number,
): number {
  let limit = pointer - distance
  try {
    probeStack(room)
    if (pointer < STACK.bottom + ROOM) limit = pointer + NONE_LEFT
  } catch {
    limit = pointer + NONE_LEFT
  }
  const state = thread >> 2
  memory[state + SOFT_LIMIT] = limit
  memory[state + HARD_LIMIT] = 1
  return limit
}

/** Answers how far down the stack may grow, and tells CPython: for functions that look at the pointer of the stack in memory. */
export function limitStack(memory: Int32Array, thread: Pointer, pointer: Pointer): number {
  return limitAt(memory, thread, pointer, STACK.afresh, ROOM)
}

/** The same for the rules of the parser. */
export function limitParser(memory: Int32Array, thread: Pointer, pointer: Pointer): number {
  return limitAt(memory, thread, pointer, STACK.parser.afresh, PARSER_ROOM)
}

/** Of a PyThreadState: how many calls of Python functions more there may be within each other, and how many in all. */
const CALLS_LEFT = 32 / 4
const CALLS = 36 / 4

/** Calls of Python functions need no stack, but memory: before it is full, a program would call for a long time. */
const MOST_CALLS = 1_200_000
let callsWithheld = 0

/**
 * Sees to it that calls within each other end in RecursionError, whatever limit the program has set: what it has left is withheld
 * when they are too many, and given back when they have ended. To be called now and then.
 */
export function limitCalls(memory: Int32Array): void {
  const state = (memory[THREAD >> 2] ?? 0) >> 2
  const left = (memory[state + CALLS_LEFT] ?? 0) + callsWithheld
  const calls = (memory[state + CALLS] ?? 0) - left
  if (callsWithheld === 0 && calls > MOST_CALLS) callsWithheld = left
  else if (callsWithheld > 0 && calls < MOST_CALLS / 2) callsWithheld = 0
  else return
  memory[state + CALLS_LEFT] = left - callsWithheld
}

/** As many functions may be entered until the stack is looked at: no one needs more than 2 kB. */
const ENTRIES = 16
let entries = 0

/** The same for functions that say when they are entered, and of which the pointer does not tell how deep they go. */
export function limitEntry(memory: Int32Array, thread: Pointer, pointer: Pointer): number {
  entries = (entries + 1) % ENTRIES
  return entries === 0 ? limitStack(memory, thread, pointer) : pointer - STACK.afresh
}
