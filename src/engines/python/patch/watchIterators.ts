import { CALL_INDIRECT, GET, I32, LOAD, SET } from './opcodes'
import { guard } from './guard'
import { findAll, i32Const, replace, type WasmFile, writeBody } from './wasmFile'

/** To load the function of a type that gives the next item of an iterator. */
const LOAD_NEXT = [...LOAD, 112]
/** The index of the type of functions that take one number and return one. */
const ONE_TO_ONE = 2
const CALL_NEXT = [CALL_INDIRECT, ONE_TO_ONE, 0]
/** So many times that function is called as soon as it is loaded, and so many times later, out of a variable. */
const CALLED_AT_ONCE = 28
const CALLED_LATER = 19

/**
 * An iterator asks the one that it is made of for its next item, and so on (`map`, `zip`, those of itertools), and CPython does not look
 * how deep that goes. Each such call goes through a function that looks, and that raises RecursionError where there is no room; it takes
 * the place of one that belongs to the bridge to JavaScript, which is not used here.
 */
export function watchIterators(wasm: WasmFile): void {
  const watched = 'JsProxy_bind_sig'
  const [iterator, next, pointer, thread] = [0, 1, 2, 3]
  writeBody(wasm, wasm.body(watched), [
    ...[1, 2, I32],
    ...guard(wasm, pointer, thread, [GET, iterator, GET, next, ...CALL_NEXT], i32Const(0)),
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
