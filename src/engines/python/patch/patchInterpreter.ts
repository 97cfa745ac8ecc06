import {
  ADD,
  DROP,
  GET,
  I64_CONST_32,
  LOAD,
  MEMORY_COPY,
  SHIFT_LEFT,
  SHIFT_RIGHT_64,
  STORE,
  WRAP,
} from './opcodes'
import { i32Const, openWasm, replace, type WasmFile, writeBody } from './wasmFile'
import { ERRNO, HOOK } from './hooks'
import { watchAttributes } from './watchAttributes'
import { watchCalls } from './watchCalls'
import { watchGenerators } from './watchGenerators'
import { watchHashes } from './watchHashes'
import { watchIterators } from './watchIterators'
import { watchStack } from './watchStack'

/*
 * A browser is no Linux: C code is compiled with other error numbers, has no way to sleep, and cannot see how much is left of the
 * stack that it really runs on. These few functions of the interpreter ask us instead, through the import by which C code would run
 * JavaScript (EM_ASM), of which none is left here. Everything else in the file stays as Pyodide has built it.
 */

/**
 * The interpreter as it is shipped.
 *
 * @param file Pyodide's own
 * @throws Error when that is another version than the one that this was written for
 */
export function patchInterpreter(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const wasm = openWasm(file)
  const hook = wasm.callImport('emscripten_asm_const_int')
  tellErrors(wasm, hook)
  sleepOutside(wasm, hook)
  watchStack(wasm, hook)
  watchHashes(wasm)
  watchIterators(wasm)
  watchAttributes(wasm)
  watchGenerators(wasm)
  watchCalls(wasm)
  makeRoomForHandlers(wasm)
  return wasm.bytes
}

/** OSError and all others that are made from `errno` get Linux's number, and the words for it. */
function tellErrors(wasm: WasmFile, hook: readonly number[]): void {
  replace(
    wasm,
    wasm.body('PyErr_SetFromErrnoWithFilenameObjects'),
    [...i32Const(ERRNO), ...LOAD, 0],
    [...i32Const(HOOK.errno), ...i32Const(0), ...i32Const(0), ...hook],
  )
  writeBody(wasm, wasm.body('__strerror_l'), [0, ...i32Const(HOOK.strerror), GET, 0, GET, 1, ...hook])
}

/** What a wait at a semaphore comes to when there was a signal, or may have been one: whoever waits looks at the clock. */
const PARK_INTERRUPTED = [0x41, 0x7d]

/** What C code does instead of sleeping is to look at the clock until the time has come. Nothing here uses interval timers. */
function sleepOutside(wasm: WasmFile, hook: readonly number[]): void {
  writeBody(wasm, wasm.body('clock_nanosleep'), [0, ...i32Const(HOOK.sleep), GET, 2, GET, 1, ...hook])
  const setTimer = wasm.callImport('_setitimer_js')
  writeBody(wasm, wasm.body('emscripten_thread_sleep'), [
    0,
    ...i32Const(HOOK.sleep),
    GET,
    0,
    ...setTimer,
    DROP,
  ])
  // A lock of Python's waits at a semaphore (Python/parking_lot.c), until a signal comes: there is nobody who would raise it.
  const parked = wasm.body('_PySemaphore_Wait')
  const nanoseconds = [GET, 1, WRAP, GET, 1, ...I64_CONST_32, SHIFT_RIGHT_64, WRAP]
  writeBody(wasm, parked, [0, ...i32Const(HOOK.lock), ...nanoseconds, ...hook, DROP, ...PARK_INTERRUPTED])
}

/** Of an ExceptStack (Python/flowgraph.c), in bytes: 23 pointers to handlers, and behind them how many are in force. */
const EXCEPT_STACK = 96
const EXCEPT_COUNT = 92
/** The same with the pointers behind the count, and room for the 200 brackets that may be within each other, and blocks around them. */
const ROOMY_EXCEPT_STACK = EXCEPT_STACK + 4 * 233

/**
 * The compiler keeps the handlers that are in force in an array that is as long as blocks may be nested. But a comprehension has a
 * handler too since it is part of the function around it, and is no block: from the 23rd one on it would write over other memory.
 */
function makeRoomForHandlers(wasm: WasmFile): void {
  const allocate = (size: number): number[] => [...i32Const(size), ...wasm.call('PyMem_Malloc')]
  const copy = (size: number): number[] => [...i32Const(size), ...MEMORY_COPY]
  const body = wasm.bodyWith(allocate(EXCEPT_STACK), 3)
  replace(wasm, body, allocate(EXCEPT_STACK), allocate(ROOMY_EXCEPT_STACK), 3)
  replace(wasm, body, copy(EXCEPT_STACK), copy(ROOMY_EXCEPT_STACK), 2)
  const indexed = [...i32Const(2), SHIFT_LEFT, ADD]
  const uses = [
    { first: [GET, 1, ...i32Const(0), ...STORE], then: [GET, 1, ...i32Const(0), ...STORE, EXCEPT_COUNT] },
    { first: [GET, 3, GET, 3, ...LOAD, EXCEPT_COUNT, ...indexed, ...LOAD], then: [] },
    { first: [GET, 1, GET, 2, ...indexed, GET, 7, ...STORE], then: [] },
    { first: [GET, 1, GET, 2, ...indexed, ...LOAD], then: [] },
  ]
  for (const { first, then } of uses)
    replace(wasm, body, [...first, 0, ...then], [...first, EXCEPT_STACK, ...then])
}
