import {
  AND,
  AT_LEAST_UNSIGNED,
  CALL,
  ELSE,
  END,
  GET,
  IF,
  IF_I32,
  IS_ZERO,
  LESS_UNSIGNED,
  LOAD,
  NOT_EQUAL,
  RETURN,
  TEE,
} from './opcodes'
import { FIND_LIMIT, STACK, THREAD, WORDS_OF_RECURSION } from './hooks'
import { STACK_POINTER } from './stackPointer'
import { findAll, i32Const, type Stretch, type WasmFile, writeBody } from './wasmFile'

/** Where the types of generators and of coroutines are. */
const GENERATOR = 3_182_832
const COROUTINE = 3_183_360
/** Of an object: the address of its type. */
const TYPE = 4

/** Functions that nothing here calls, in whose places those of this module stand; each takes as many numbers as its own. */
const PLACES = { look: 'JsModule_GetAll', close: 'JsArray_sq_item', throw: 'BZ2_bzWriteOpen' } as const

/**
 * A generator that is closed closes first the one that it waits in (`yield from`, `await`), and so on, and so it is with an exception that
 * is thrown into it: CPython does not look how deep that goes. Now both look before they go on, and raise RecursionError, in the generator
 * that was to be told, where there is no room. Whoever calls what looks puts the pointer of the stack back where it was.
 */
export function watchGenerators(wasm: WasmFile): void {
  const noWords = WORDS_OF_RECURSION.address + WORDS_OF_RECURSION.text.length - 1
  const thread = 0
  writeBody(wasm, wasm.body(PLACES.look), [
    0,
    ...[...STACK_POINTER, ...i32Const(STACK.shallow), AT_LEAST_UNSIGNED],
    ...[...IF, ...i32Const(0), RETURN, END],
    ...[...i32Const(THREAD), ...LOAD, 0, TEE, thread, ...wasm.call(FIND_LIMIT)],
    ...[...STACK_POINTER, LESS_UNSIGNED, ...IF_I32, ...i32Const(0)],
    ...[ELSE, GET, thread, ...i32Const(noWords), ...wasm.call('_Py_CheckRecursiveCall'), END],
  ])
  const [closing, throwing] = wasm.bodies.filter((body) => findTests(wasm, body).length === 1 && isSmall(body))
  if (!closing || !throwing) throw new Error('The functions that tell generators were not found.')
  watchCall(wasm, closing, PLACES.close, [GET, 0, GET, 3])
  watchCall(wasm, throwing, PLACES.throw, [GET, 5, GET, 1, GET, 2, GET, 3, GET, 4])
}

/** Where a function asks whether an object is a generator or a coroutine. */
function findTests(wasm: WasmFile, body: Stretch): number[] {
  return [1, 7].flatMap((type) =>
    findAll(wasm.bytes, body, [
      ...[...LOAD, TYPE, TEE, type, ...i32Const(GENERATOR), NOT_EQUAL],
      ...[GET, type, ...i32Const(COROUTINE), NOT_EQUAL, AND, IS_ZERO, ...IF],
    ]),
  )
}

/** The loop that executes bytecode asks, too; it is fifty times as long. */
const isSmall = ({ start, end }: Stretch): boolean => end - start < 1500

/** Has a call with these arguments look first. @param place of a function with as many parameters */
function watchCall(wasm: WasmFile, body: Stretch, place: string, args: readonly number[]): void {
  const [at, ...others] = findAll(wasm.bytes, body, [...args, CALL])
  if (at === undefined || others.length > 0)
    throw new Error('A generator is not told by another one in one place.')
  const start = at + args.length
  const call = wasm.bytes.slice(start, start + 3)
  const given = Array.from({ length: args.length / 2 }, (_, index) => [GET, index]).flat()
  const look = [GET, 0, GET, 0, ...wasm.call(PLACES.look)]
  writeBody(wasm, wasm.body(place), [
    ...[0, ...look, ...IF_I32, ...i32Const(0)],
    ...[ELSE, ...given, ...call, END],
  ])
  wasm.bytes.set(wasm.call(place, call.length), start)
}
