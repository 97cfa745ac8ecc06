import {
  ADD,
  BLOCK_I32,
  BRANCH,
  END,
  GET,
  GREATER_UNSIGNED,
  IF,
  LESS_UNSIGNED,
  LOAD,
  SUB,
  TEE,
} from './opcodes'
import { FIND_LIMIT, STACK, THREAD, WORDS_OF_RECURSION } from './hooks'
import { SET_STACK_POINTER, STACK_POINTER } from './stackPointer'
import { i32Const, type WasmFile } from './wasmFile'

/** What a call that is guarded takes of the stack, in bytes. */
const FRAME = 16

/**
 * The code of a function that makes a call only where the stack has room for it, and else raises RecursionError.
 *
 * @param pointer a local variable of the function's, free for this @param thread another one
 * @param call what is called; its result is the function's @param none the result when there is no room
 */
export function guard(
  wasm: WasmFile,
  pointer: number,
  thread: number,
  call: readonly number[],
  none: readonly number[],
): number[] {
  const noWords = WORDS_OF_RECURSION.address + WORDS_OF_RECURSION.text.length - 1
  return [
    ...[...STACK_POINTER, ...i32Const(FRAME), SUB, TEE, pointer, ...SET_STACK_POINTER],
    ...BLOCK_I32,
    ...[GET, pointer, ...i32Const(STACK.shallow), LESS_UNSIGNED, ...IF],
    ...[...i32Const(THREAD), ...LOAD, 0, TEE, thread, ...wasm.call(FIND_LIMIT)],
    ...[...STACK_POINTER, GREATER_UNSIGNED, ...IF],
    ...[GET, thread, ...i32Const(noWords), ...wasm.call('_Py_CheckRecursiveCall'), ...IF],
    ...[...none, BRANCH, 3, END, END, END],
    ...[...call, END],
    ...[GET, pointer, ...i32Const(FRAME), ADD, ...SET_STACK_POINTER],
  ]
}
