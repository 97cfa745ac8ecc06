import {
  ADD,
  BLOCK_I32,
  BRANCH,
  CALL_INDIRECT,
  END,
  GET,
  GREATER_UNSIGNED,
  I32,
  IF,
  LESS_UNSIGNED,
  LOAD,
  SET,
  SUB,
  TEE,
} from './opcodes'
import { FIND_LIMIT, STACK, THREAD, WORDS_OF_RECURSION } from './hooks'
import { SET_STACK_POINTER, STACK_POINTER } from './stackPointer'
import { findAll, i32Const, replace, type WasmFile, writeBody } from './wasmFile'

/** To load the function of a type that gives the next item of an iterator. */
const LOAD_NEXT = [...LOAD, 112]
/** The index of the type of functions that take one number and return one. */
const ONE_TO_ONE = 2
const CALL_NEXT = [CALL_INDIRECT, ONE_TO_ONE, 0]
/** So many times that function is called as soon as it is loaded, and so many times later, out of a variable. */
const CALLED_AT_ONCE = 28
const CALLED_LATER = 19
/** What the function takes of the stack, in bytes. */
const FRAME = 16

/**
 * An iterator asks the one that it is made of for its next item, and so on (`map`, `zip`, those of itertools), and CPython does not look
 * how deep that goes. Each such call goes through a function that looks, and that raises RecursionError where there is no room; it takes
 * the place of one that belongs to the bridge to JavaScript, which is not used here.
 */
export function watchIterators(wasm: WasmFile): void {
  const watched = 'JsProxy_bind_sig'
  const [iterator, next, pointer, thread] = [0, 1, 2, 3]
  const noWords = WORDS_OF_RECURSION.address + WORDS_OF_RECURSION.text.length - 1
  writeBody(wasm, wasm.body(watched), [
    ...[1, 2, I32],
    ...[...STACK_POINTER, ...i32Const(FRAME), SUB, TEE, pointer, ...SET_STACK_POINTER],
    ...BLOCK_I32,
    ...[GET, pointer, ...i32Const(STACK.shallow), LESS_UNSIGNED, ...IF],
    ...[...i32Const(THREAD), ...LOAD, 0, TEE, thread, ...wasm.call(FIND_LIMIT)],
    ...[...STACK_POINTER, GREATER_UNSIGNED, ...IF],
    ...[GET, thread, ...i32Const(noWords), ...wasm.call('_Py_CheckRecursiveCall'), ...IF],
    ...[...i32Const(0), BRANCH, 3, END, END, END],
    ...[GET, iterator, GET, next, ...CALL_NEXT, END],
    ...[GET, pointer, ...i32Const(FRAME), ADD, ...SET_STACK_POINTER],
  ])
  const callWatched = wasm.call(watched, CALL_NEXT.length)
  replace(wasm, wasm.code, [...LOAD_NEXT, ...CALL_NEXT], [...LOAD_NEXT, ...callWatched], CALLED_AT_ONCE)
  let calls = 0
  for (const body of wasm.bodies) {
    const locals = findAll(wasm.bytes, body, [...LOAD_NEXT, SET]).map(
      (at) => wasm.bytes[at + LOAD_NEXT.length + 1],
    )
    for (const local of new Set(locals)) {
      for (const at of findAll(wasm.bytes, body, [GET, local ?? 0, ...CALL_NEXT])) {
        wasm.bytes.set(callWatched, at + 2)
        calls += 1
      }
    }
  }
  if (calls !== CALLED_LATER)
    throw new Error(`The interpreter asks for the next item ${calls} times, not ${CALLED_LATER}.`)
}
