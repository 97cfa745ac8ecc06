import { CALL_INDIRECT, DROP, END, GET, I32, IF, IS_ZERO, LOAD, MINUS_ONE, RETURN, TEE } from './opcodes'
import { guard } from './guard'
import { type WasmFile, writeBody } from './wasmFile'

/** Of an object: the address of its type. */
const TYPE = 4
/** Of a type: the function that makes the hash of its objects. */
const HASH = 60
/** The index of the type of functions that take one number and return one. */
const ONE_TO_ONE = 2

/**
 * A tuple asks what it holds for hashes, and so on, and CPython does not look how deep that goes: a stack of 8 MB ends where few
 * programs come. PyObject_Hash(), which all types ask, is written anew here, and looks.
 */
export function watchHashes(wasm: WasmFile): void {
  const [object, pointer, type, hash] = [0, 1, 2, 3]
  const loadHash = [GET, type, ...LOAD, HASH, TEE, hash, IS_ZERO]
  writeBody(wasm, wasm.body('PyObject_Hash'), [
    ...[1, 3, I32],
    ...[GET, object, ...LOAD, TYPE, TEE, type, DROP],
    // A type that has not been used so far is made ready first.
    ...[...loadHash, ...IF, GET, type, ...wasm.call('PyType_Ready'), DROP, ...loadHash, ...IF],
    ...[GET, object, ...wasm.call('PyObject_HashNotImplemented'), RETURN, END, END],
    ...guard(wasm, pointer, type, [GET, object, GET, hash, CALL_INDIRECT, ONE_TO_ONE, 0], MINUS_ONE),
  ])
}
