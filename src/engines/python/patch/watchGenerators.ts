import { AND, CALL, GET, I32, IF, IS_ZERO, LOAD, NOT_EQUAL, TEE } from './opcodes'
import { guard } from './guard'
import { findAll, i32Const, type Stretch, type WasmFile, writeBody } from './wasmFile'

/** Where the types of generators and of coroutines are. */
const GENERATOR = 3_182_832
const COROUTINE = 3_183_360
/** Of an object: the address of its type. */
const TYPE = 4

/**
 * A generator that is closed closes first the one that it waits in (`yield from`, `await`), and so on, and so it is with an exception that
 * is thrown into it: CPython does not look how deep that goes. Both go through functions that look, and that raise RecursionError in the
 * generator where there is no room; they take the places of two that nothing here calls, and that have as many parameters.
 */
export function watchGenerators(wasm: WasmFile): void {
  const [closing, throwing] = wasm.bodies.filter((body) => isSmall(body) && tellsAnother(wasm, body))
  if (!closing || !throwing) throw new Error('The functions that tell generators were not found.')
  watchCall(wasm, closing, 'JsProxy_bind_class', [GET, 0, GET, 3])
  watchCall(wasm, throwing, 'BZ2_bzWriteOpen', [GET, 5, GET, 1, GET, 2, GET, 3, GET, 4])
}

/** Whether a function asks once if an object is a generator or a coroutine. */
function tellsAnother(wasm: WasmFile, body: Stretch): boolean {
  const tests = [1, 7].flatMap((type) =>
    findAll(wasm.bytes, body, [
      ...[...LOAD, TYPE, TEE, type, ...i32Const(GENERATOR), NOT_EQUAL],
      ...[GET, type, ...i32Const(COROUTINE), NOT_EQUAL, AND, IS_ZERO, ...IF],
    ]),
  )
  return tests.length === 1
}

/** The loop that executes bytecode asks, too; it is fifty times as long. */
const isSmall = ({ start, end }: Stretch): boolean => end - start < 1500

/** Has a call with these arguments look first. @param place of a function with as many parameters */
function watchCall(wasm: WasmFile, body: Stretch, place: string, args: readonly number[]): void {
  const [at, ...others] = findAll(wasm.bytes, body, [...args, CALL])
  if (at === undefined || others.length > 0)
    throw new Error('A generator does not tell another one in one place.')
  const start = at + args.length
  const call = wasm.bytes.slice(start, start + 3)
  const parameters = args.length / 2
  const given = Array.from({ length: parameters }, (_, index) => [GET, index]).flat()
  writeBody(wasm, wasm.body(place), [
    ...[1, 2, I32],
    ...guard(wasm, parameters, parameters + 1, [...given, ...call], i32Const(0)),
  ])
  wasm.bytes.set(wasm.call(place, call.length), start)
}
