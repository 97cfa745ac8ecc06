import { Buffer } from 'node:buffer'
import { i32Const, openWasm, replace, unsigned, type WasmFile, writeBody } from './wasmFile'
import { ERRNO, HOOK, STACK, THREAD } from './hooks'

/*
 * A browser is no Linux: C code is compiled with other error numbers, has no way to sleep, and cannot see how much is left of the
 * stack that it really runs on. These few functions of the interpreter ask us instead, through the import by which C code would run
 * JavaScript (EM_ASM), of which none is left here. Everything else in the file stays as Pyodide has built it.
 */

const LOAD = [0x28, 2]
const STORE = [0x36, 2]
const GET = 0x20
const TEE = 0x22
const GLOBAL_GET = 0x23
const GLOBAL_SET = 0x24
const SUB = 0x6b
const ADD = 0x6a
const LESS_UNSIGNED = 0x49
const GREATER_UNSIGNED = 0x4b
const AT_LEAST_UNSIGNED = 0x4f
const IF_I32 = [0x04, 0x7f]
const IF = [0x04, 0x40]
const ELSE = 0x05
const END = 0x0b
const RETURN = 0x0f
const DROP = 0x1a
const SHIFT_LEFT = 0x74
const I32 = 0x7f

/** Of a PyThreadState: how far down the stack may go. */
const SOFT_LIMIT = unsigned(712)

/** Of a PyThreadState: where the stack begins. */
const STACK_TOP = unsigned(708)
/** The pointer to the stack that C code keeps in memory. */
const STACK_POINTER = [GLOBAL_GET, ...unsigned(280)]
/** So many functions look whether the stack is used up. */
const STACK_CHECKS = 72

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
  countDeallocations(wasm)
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
}

/**
 * An object that is taken down takes down what it holds, and so on. How deep that goes is counted: from some depth on, _Py_Dealloc is
 * told that the stack is used up, and leaves the rest for later. The count is kept where a thread state says where its stack begins.
 */
function countDeallocations(wasm: WasmFile): void {
  const dealloc = wasm.body('_Py_Dealloc')
  const load = [...LOAD, ...SOFT_LIMIT]
  const leave = [GET, 6, GLOBAL_SET, ...unsigned(280)]
  const enter = 'python2js_init'
  writeBody(wasm, wasm.body(enter), [
    ...[1, 1, I32],
    ...[GET, 0, GET, 0, ...LOAD, ...STACK_TOP, ...i32Const(1), ADD, TEE, 1, ...STORE, ...STACK_TOP],
    ...[...STACK_POINTER, GET, 1, ...i32Const(STACK.top + STACK.nested), GREATER_UNSIGNED],
    ...[...IF_I32, ...i32Const(0), ELSE, ...i32Const(65_536), END, SUB],
  ])
  const exit = 'PyUnstable_ThreadState_ResetStackProtection'
  writeBody(wasm, wasm.body(exit), [
    ...[1, 1, I32],
    ...[GET, 0, GLOBAL_SET, ...unsigned(280)],
    ...[...i32Const(THREAD), ...LOAD, 0, TEE, 1, GET, 1, ...LOAD, ...STACK_TOP, ...i32Const(1), SUB],
    ...[...STORE, ...STACK_TOP],
  ])
  replace(wasm, dealloc, load, wasm.call(enter, load.length))
  replace(wasm, dealloc, leave, [GET, 6, ...wasm.call(exit, leave.length - 2)], 2)
}

/**
 * Wherever CPython compares the stack pointer with a limit, the limit is asked for (see stack.ts). The functions that answer take the
 * place of three that belong to the bridge to JavaScript, which is not used here.
 */
function watchStack(wasm: WasmFile, hook: readonly number[]): void {
  const load = [...LOAD, ...SOFT_LIMIT]
  const askFor = (place: string, code: readonly number[]): number[] => {
    writeBody(wasm, wasm.body(place), code)
    return wasm.call(place, load.length)
  }
  const enter = 'Py_EnterRecursiveCall'
  const parser = '_Py_ReachedRecursionLimitWithMargin'
  replace(wasm, wasm.body(enter), load, askFor('jsproxy_call_init', [0, ...question(HOOK.entry, hook)]))
  replace(wasm, wasm.body(parser), load, askFor('jsproxy_init', answer(HOOK.parserStack, STACK.parser, hook)))
  replace(
    wasm,
    wasm.code,
    load,
    askFor('JsProxy_init_docstrings', answer(HOOK.stack, STACK, hook)),
    STACK_CHECKS,
    isCheck,
  )
  // It reckons in steps of 8 kB, which is more than there is between two questions.
  replace(wasm, wasm.body(parser), [...i32Const(13), SHIFT_LEFT], i32Const(STACK.marginBits))
  sayRecursion(wasm)
}

/**
 * Some functions that call each other need nothing of the stack in memory, so that it would not be seen how deep they go. Those that
 * look at the limit put the pointer back where it was when they return.
 */
const TAKE_A_LITTLE = [...STACK_POINTER, ...i32Const(32), SUB, GLOBAL_SET, ...unsigned(280)]

/** To ask in JavaScript, with a thread state. */
const question = (hookNumber: number, hook: readonly number[]): number[] => [
  ...i32Const(hookNumber),
  ...[GET, 0, ...STACK_POINTER, ...hook],
]

interface Distances {
  readonly near: number
  readonly far: number
  readonly afresh: number
}

/** The code of a function that takes a thread state: the limit that it has, if that is right, else the one that is asked for. */
function answer(hookNumber: number, { near, far, afresh }: Distances, hook: readonly number[]): number[] {
  return [
    ...[1, 1, I32],
    ...TAKE_A_LITTLE,
    ...[...STACK_POINTER, ...i32Const(STACK.shallow), AT_LEAST_UNSIGNED],
    ...[...IF, ...i32Const(STACK.shallow - afresh), RETURN, END],
    ...[...STACK_POINTER, GET, 0, ...LOAD, ...SOFT_LIMIT, TEE, 1, SUB],
    ...[...i32Const(near), SUB, ...i32Const(far - near), LESS_UNSIGNED],
    ...[...IF_I32, GET, 1, ELSE, ...question(hookNumber, hook), END],
  ]
}

/** “Stack overflow (used 179 kB)” is what elsewhere only programs hear that have raised the recursion limit. */
function sayRecursion(wasm: WasmFile): void {
  const words = 81_647
  wasm.bytes.set(new TextEncoder().encode('maximum recursion depth exceeded%s\0'), wasm.data(words))
  const format = wasm.call('_PyErr_Format')
  for (const [name, local, offset] of [
    ['_Py_CheckRecursiveCall', 2, 16],
    ['Py_EnterRecursiveCall', 1, 16],
    ['_PyEval_EvalFrameDefault', 15, 192],
  ] as const) {
    const before = [...i32Const(81_691), GET, local]
    replace(
      wasm,
      wasm.body(name),
      [...before, ...i32Const(offset), ADD, ...format],
      [...i32Const(words), GET, local, ...i32Const(offset + 4)],
    )
  }
}

/** Whether the limit is loaded to look if the stack is used up: then also whether it is far below, another thread's stack. */
function isCheck(after: Uint8Array): boolean {
  const [first] = after
  const compared = Buffer.from(after.subarray(0, 17)).indexOf(Uint8Array.from([...i32Const(16_384), SUB]))
  return first === TEE && compared !== -1
}
