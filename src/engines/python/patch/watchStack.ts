import { Buffer } from 'node:buffer'
import {
  ADD,
  AND,
  AT_LEAST_UNSIGNED,
  ELSE,
  END,
  GET,
  GREATER_UNSIGNED,
  I32,
  IF,
  IF_I32,
  LESS_UNSIGNED,
  LOAD,
  NOP,
  NOT_EQUAL,
  OR,
  RETURN,
  SHIFT_LEFT,
  STORE,
  SUB,
  TEE,
} from './opcodes'
import { FIND_LIMIT, HOOK, STACK, THREAD, WORDS_OF_RECURSION } from './hooks'
import { SET_STACK_POINTER, STACK_POINTER } from './stackPointer'
import { i32Const, replace, unsigned, type WasmFile, writeBody } from './wasmFile'

/* C code cannot see how much is left of the stack that it really runs on: wherever it looks at its own, it asks us. See stack.ts. */

/** Of a PyThreadState: how far down the stack may go. */
const SOFT_LIMIT = unsigned(712)

/** Of a PyThreadState: where the stack begins. */
const STACK_TOP = unsigned(708)
/** So many functions look whether the stack is used up. */
const STACK_CHECKS = 72

/**
 * Wherever CPython compares the stack pointer with a limit, the limit is asked for. The functions that answer take the place of two
 * that belong to the bridge to JavaScript, which is not used here.
 */
export function watchStack(wasm: WasmFile, hook: readonly number[]): void {
  const load = [...LOAD, ...SOFT_LIMIT]
  const askFor = (place: string, code: readonly number[]): number[] => {
    writeBody(wasm, wasm.body(place), code)
    return wasm.call(place, load.length)
  }
  const enter = 'Py_EnterRecursiveCall'
  replace(wasm, wasm.body(enter), load, askFor('jsproxy_call_init', [0, ...question(HOOK.entry, hook)]))
  const answer = askFor(FIND_LIMIT, answerCheck(hook))
  replace(wasm, wasm.code, load, answer, STACK_CHECKS, isCheck)
  tellParser(wasm, hook)
  countDeallocations(wasm)
  sayRecursion(wasm)
}

/**
 * Some functions that call each other need nothing of the stack in memory, so that it would not be seen how deep they go. Those that
 * look at the limit put the pointer back where it was when they return.
 */
const TAKE_A_LITTLE = [...STACK_POINTER, ...i32Const(32), SUB, ...SET_STACK_POINTER]

/** To ask in JavaScript, with a thread state. */
const question = (hookNumber: number, hook: readonly number[]): number[] => [
  ...i32Const(hookNumber),
  ...[GET, 0, ...STACK_POINTER, ...hook],
]

/** The instruction that ends here. @throws Error when it is not `local.get` of one of the first 128 variables */
function localBefore(code: Uint8Array): Uint8Array {
  const instruction = code.slice(-2)
  if (instruction[0] !== GET) throw new Error('The interpreter compares something else than a variable here.')
  return instruction
}

/** How far the pointer on the stack is above the limit that is on the stack, too, is between two distances. */
const isBetween = (near: number, far: number): number[] => [
  ...[SUB, ...i32Const(near), SUB, ...i32Const(far - near), LESS_UNSIGNED],
]

/** The code of a function that takes a thread state: the limit that it has, if that is right, else the one that is asked for. */
function answerCheck(hook: readonly number[]): number[] {
  const { shallow, afresh, near, far } = STACK
  return [
    ...[1, 1, I32],
    ...TAKE_A_LITTLE,
    ...[...STACK_POINTER, ...i32Const(shallow), AT_LEAST_UNSIGNED],
    ...[...IF, ...i32Const(shallow - afresh), RETURN, END],
    ...[...STACK_POINTER, GET, 0, ...LOAD, ...SOFT_LIMIT, TEE, 1, ...isBetween(near, far)],
    ...[...IF_I32, GET, 1, ELSE, ...question(HOOK.stack, hook), END],
  ]
}

/** Each rule of the parser compares its level with this one. */
const DEEPEST_LEVEL = 6000
/** So many times a rule looks whether the stack is used up. */
const RULES = 468

/**
 * The parser knows at which level it is, so that nothing needs to be taken of the stack in memory to see it: rules that repeat others
 * (`x()()()…`) would take it each time, and give it back at the end of all. Instead of the state of the thread, the function that
 * looks at the stack is given the level, which is in a variable right before.
 */
function tellParser(wasm: WasmFile, hook: readonly number[]): void {
  const reached = '_Py_ReachedRecursionLimitWithMargin'
  const margin = i32Const(1)
  const look = wasm.call(reached)
  const findThread = wasm.call('PyThreadState_Get')
  const compare = [...i32Const(DEEPEST_LEVEL), NOT_EQUAL, ...IF]
  replace(
    wasm,
    wasm.code,
    [...compare, ...findThread, ...margin, ...look],
    (before) => [...compare, ...localBefore(before), NOP, ...margin, ...look],
    RULES,
  )
  const { shallow } = STACK
  const { near, far, bitsOfLevel } = STACK.parser
  const [level, thread, pointer, limit] = [0, 2, 3, 4]
  writeBody(wasm, wasm.body(reached), [
    ...[1, 3, I32],
    ...[...STACK_POINTER, GET, level, ...i32Const(bitsOfLevel), SHIFT_LEFT, SUB, TEE, pointer],
    ...[...i32Const(shallow), AT_LEAST_UNSIGNED, ...IF, ...i32Const(0), RETURN, END],
    ...[GET, pointer, ...i32Const(THREAD), ...LOAD, 0, TEE, thread, ...LOAD, ...SOFT_LIMIT, TEE, limit],
    ...[...isBetween(near, far), ...IF_I32, GET, limit],
    ...[ELSE, ...i32Const(HOOK.parserStack), GET, thread, GET, pointer, ...hook, END],
    ...[...i32Const(STACK.parser.margin), ADD, GET, pointer, AT_LEAST_UNSIGNED],
  ])
}

/**
 * An object that is taken down takes down what it holds, and so on. How deep that goes is counted: from some depth on, _Py_Dealloc is
 * told that the stack is used up, and leaves the rest for later; and so it is while the last answer is that there is no room, which is
 * odd. The count is kept where a thread state says where its stack begins.
 */
function countDeallocations(wasm: WasmFile): void {
  const dealloc = wasm.body('_Py_Dealloc')
  const load = [...LOAD, ...SOFT_LIMIT]
  const leave = [GET, 6, ...SET_STACK_POINTER]
  const enter = 'python2js_init'
  writeBody(wasm, wasm.body(enter), [
    ...[1, 1, I32],
    ...[GET, 0, GET, 0, ...LOAD, ...STACK_TOP, ...i32Const(1), ADD, TEE, 1, ...STORE, ...STACK_TOP],
    ...[...STACK_POINTER, GET, 1, ...i32Const(STACK.top + STACK.nested), GREATER_UNSIGNED],
    ...[...STACK_POINTER, GET, 0, ...LOAD, ...SOFT_LIMIT, TEE, 1, LESS_UNSIGNED, GET, 1, AND, OR],
    ...[...IF_I32, ...i32Const(0), ELSE, ...i32Const(65_536), END, SUB],
  ])
  const exit = 'PyUnstable_ThreadState_ResetStackProtection'
  writeBody(wasm, wasm.body(exit), [
    ...[1, 1, I32],
    ...[GET, 0, ...SET_STACK_POINTER],
    ...[...i32Const(THREAD), ...LOAD, 0, TEE, 1, GET, 1, ...LOAD, ...STACK_TOP, ...i32Const(1), SUB],
    ...[...STORE, ...STACK_TOP],
  ])
  replace(wasm, dealloc, load, wasm.call(enter, load.length))
  replace(wasm, dealloc, leave, [GET, 6, ...wasm.call(exit, leave.length - 2)], 2)
}

/** “Stack overflow (used 179 kB)” is what elsewhere only programs hear that have raised the recursion limit. */
function sayRecursion(wasm: WasmFile): void {
  const { address: words, text } = WORDS_OF_RECURSION
  wasm.bytes.set(new TextEncoder().encode(text), wasm.data(words))
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
