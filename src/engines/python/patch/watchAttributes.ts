import { CALL_INDIRECT, GET, I32 } from './opcodes'
import { guard } from './guard'
import { i32Const, replace, type WasmFile, writeBody } from './wasmFile'

/** The index of the type of functions that take two numbers and return one. */
const TWO_TO_ONE = 0
const CALL_GETTER = [CALL_INDIRECT, TWO_TO_ONE, 0]

/**
 * A method, a `staticmethod`, a `property` asks the function that it is made of for some attributes, and so on, and CPython does not look how
 * deep that goes. The two functions that ask an object for an attribute now do it through one that looks.
 */
export function watchAttributes(wasm: WasmFile): void {
  const watched = 'JsMap_update'
  const [object, name, getter, pointer, thread] = [0, 1, 2, 3, 4]
  writeBody(wasm, wasm.body(watched), [
    ...[1, 2, I32],
    ...guard(wasm, pointer, thread, [GET, object, GET, name, GET, getter, ...CALL_GETTER], i32Const(0)),
  ])
  const callWatched = wasm.call(watched, CALL_GETTER.length)
  for (const [asking, local] of [
    ['PyObject_GetAttr', 4],
    ['PyObject_GetOptionalAttr', 3],
  ] as const) {
    const args = [GET, 0, GET, 1, GET, local]
    replace(wasm, wasm.body(asking), [...args, ...CALL_GETTER], [...args, ...callWatched])
  }
}
