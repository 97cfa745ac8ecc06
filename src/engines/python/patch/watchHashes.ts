import {
  ADD,
  BLOCK_I32,
  BRANCH,
  CALL_INDIRECT,
  DROP,
  END,
  GET,
  GREATER_UNSIGNED,
  I32,
  IF,
  IS_ZERO,
  LESS_UNSIGNED,
  LOAD,
  MINUS_ONE,
  SUB,
  TEE,
} from './opcodes'
import { FIND_LIMIT, STACK, THREAD, WORDS_OF_RECURSION } from './hooks'
import { SET_STACK_POINTER, STACK_POINTER } from './stackPointer'
import { i32Const, type WasmFile, writeBody } from './wasmFile'

/** Of an object: the address of its type. */
const TYPE = 4
/** Of a type: the function that makes the hash of its objects. */
const HASH = 60
/** The index of the type of functions that take one number and return one. */
const ONE_TO_ONE = 2
/** What the function takes of the stack, in bytes. */
const FRAME = 16

/**
 * A tuple asks what it holds for hashes, and so on, and CPython does not look how deep that goes: a stack of 8 MB ends where few
 * programs come. PyObject_Hash(), which all types ask, is written anew here, and looks.
 */
export function watchHashes(wasm: WasmFile): void {
  const [object, pointer, type, hash] = [0, 1, 2, 3]
  const loadHash = [GET, type, ...LOAD, HASH, TEE, hash, IS_ZERO]
  const noWords = WORDS_OF_RECURSION.address + WORDS_OF_RECURSION.text.length - 1
  writeBody(wasm, wasm.body('PyObject_Hash'), [
    ...[1, 3, I32],
    ...[...STACK_POINTER, ...i32Const(FRAME), SUB, TEE, pointer, ...SET_STACK_POINTER],
    ...[GET, object, ...LOAD, TYPE, TEE, type, DROP],
    ...BLOCK_I32,
    // A type that has not been used so far is made ready first.
    ...[...loadHash, ...IF, GET, type, ...wasm.call('PyType_Ready'), DROP, ...loadHash, ...IF],
    ...[GET, object, ...wasm.call('PyObject_HashNotImplemented'), BRANCH, 2, END, END],
    ...[GET, pointer, ...i32Const(STACK.shallow), LESS_UNSIGNED, ...IF],
    ...[...i32Const(THREAD), ...LOAD, 0, TEE, type, ...wasm.call(FIND_LIMIT)],
    ...[...STACK_POINTER, GREATER_UNSIGNED, ...IF],
    ...[GET, type, ...i32Const(noWords), ...wasm.call('_Py_CheckRecursiveCall'), ...IF],
    ...[...MINUS_ONE, BRANCH, 3, END, END, END],
    ...[GET, object, GET, hash, CALL_INDIRECT, ONE_TO_ONE, 0, END],
    ...[GET, pointer, ...i32Const(FRAME), ADD, ...SET_STACK_POINTER],
  ])
}
