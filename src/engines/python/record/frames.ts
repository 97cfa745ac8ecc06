import type { RecordedFunction } from '../../../steps/format'
import type { Pointer } from '../emscripten'
import { readDict } from './containers'
import { hasDictionary, readVariables, type Variable } from './functions'
import type { Heap, HeapPlace } from './heap'
import { forgetTrace, type Tracked } from './tracked'
import { CODE, FRAME, GENERATOR, type Memory } from './memory'
import type { Taker } from './shapes'
import { createTrace, type Trace } from './trace'

/** A code object of the program's own. */
export interface OwnCode {
  readonly pointer: Pointer
  /** Index in the recording. */
  readonly of: number
  readonly variables: readonly Variable[]
  readonly hasDictionary: boolean
  readonly flags: number
  readonly said: Omit<RecordedFunction, 'file'> & { readonly file: string }
  /** Its events are told. */
  isWatched: boolean
}

/** A frame of the program's that has begun and not ended. */
export interface OwnFrame extends Tracked {
  pointer: Pointer
  code: OwnCode
  /** Of a module or a class's body: where its names are. */
  dictionary: Pointer
  /** What it has in its own memory can be read. */
  isActive: boolean
  line: number
  /** The frame that has called it, or made it go on: its number, 0 for none. */
  caller: number
  /** The number of the task in which it is executed, 0 for none. */
  task: number
}

/** The frames that are there, and which of them still are. */
export interface Frames {
  /** The frame at this address; undefined when it has not been seen to begin. */
  find(address: Pointer, code: OwnCode): OwnFrame | undefined
  add(address: Pointer, code: OwnCode, caller: number, task: number): OwnFrame
  /** The program goes on with another piece of the main file, in the same names. */
  move(frame: OwnFrame, address: Pointer, code: OwnCode): void
  /** It has ended; it is there until the next step. */
  remove(frame: OwnFrame): void
  suspend(frame: OwnFrame): void
  /** What was suspended goes on, called by another frame and perhaps in another task. */
  resume(frame: OwnFrame, caller: number, task: number): void
  /** The nearest frame of the program's that has led to this one: its number, 0 for none. */
  callerOf(address: Pointer): number
  /** Whether there are the same ones as when they were visited last. */
  areSame(): boolean
  /** Has the frames visited in which something may have changed. @returns whether those are all */
  visit(): boolean
  /** Before a step: those that have ended since the last one go. */
  sweep(): void
}

/** A recursion may be deep: in frames further out nothing is looked for until it has come back to them. */
const MOST_VISITED = 64

export function describeOwnCode(
  memory: Memory,
  pointer: Pointer,
  of: number,
  said: OwnCode['said'],
): OwnCode {
  const inDictionary = hasDictionary(memory, pointer)
  return {
    pointer,
    of,
    // What the body of a class uses of a function around it stands with that function.
    variables: readVariables(memory, pointer).filter(({ isFree }) => !(inDictionary && isFree)),
    hasDictionary: inDictionary,
    flags: memory.word(pointer + CODE.flags),
    said,
    isWatched: false,
  }
}

export function createFrames({ memory, types, writer }: HeapPlace, heap: Heap): Frames {
  const { word, peek, peekByte } = memory
  const byAddress = new Map<Pointer, OwnFrame>()
  const suspended = new Set<OwnFrame>()
  const ended: number[] = []
  /** Of frames that have ended: a recursion makes one in every other step. */
  const traces: Trace[] = []
  let areSame = false

  /** Where a variable's value is: until the frame has made its cells, the argument itself stands in their place. */
  function placeOfValue(address: Pointer, { isCell }: Variable): Pointer {
    if (!isCell) return address
    const value = word(address) & ~3
    return value !== 0 && types.of(value).form === 'cell' ? value + 8 : address
  }

  function read({ pointer, code, dictionary, isActive }: OwnFrame, take: Taker): undefined {
    if (dictionary !== 0) readDict(memory, dictionary, take.name)
    if (!isActive) return
    for (const variable of code.variables) {
      const at = placeOfValue(pointer + FRAME.localsPlus + variable.index * 4, variable)
      const value = peek(at) & ~3
      // One that is not bound has its place, but for a comprehension's beside the names of a module.
      if (value === 0 && dictionary !== 0) word(at)
      else if (!take.called(variable.name, value, at)) break
    }
    return undefined
  }

  const dictionaryOf = (address: Pointer, code: OwnCode): Pointer =>
    code.hasDictionary ? peek(address + FRAME.locals) & ~3 : 0

  /**
   * A generator that nobody wants any more ends without a word. One into which an exception is thrown while it awaits another is marked
   * as executed while that one has its turn.
   */
  function isAlive(frame: OwnFrame): boolean {
    const generator = frame.pointer - GENERATOR.frame
    const state = (peekByte(generator + GENERATOR.state) << 24) >> 24
    return (
      peek(generator) > 0 &&
      (peek(frame.pointer) & ~3) === frame.code.pointer &&
      state >= GENERATOR.suspended &&
      state <= GENERATOR.executing
    )
  }

  function drop(frame: OwnFrame): void {
    areSame = false
    byAddress.delete(frame.pointer)
    suspended.delete(frame)
    ended.push(frame.number)
    forgetTrace(frame)
    traces.push(frame.trace)
  }

  /** Each frame is made in full, which is the quickest way. */
  function create(address: Pointer, code: OwnCode, caller: number, task: number): OwnFrame {
    const frame: OwnFrame = {
      number: writer.number(),
      pointer: address,
      type: 0,
      form: 'named',
      isObject: false,
      read: (take) => read(frame, take),
      seen: 0,
      scanned: 0,
      place: 0,
      slots: [],
      trace: traces.pop() ?? createTrace(),
      children: [],
      code,
      dictionary: dictionaryOf(address, code),
      isActive: true,
      line: 0,
      caller,
      task,
    }
    return frame
  }

  return {
    find(address, code) {
      const frame = byAddress.get(address)
      if (frame === undefined || frame.code === code) return frame
      drop(frame)
      return undefined
    },
    add(address, code, caller, task) {
      const earlier = byAddress.get(address)
      if (earlier !== undefined) drop(earlier)
      areSame = false
      const frame = create(address, code, caller, task)
      writer.frame(frame.number, code.of, caller, task)
      byAddress.set(address, frame)
      return frame
    },
    move(frame, address, code) {
      areSame = false
      byAddress.delete(frame.pointer)
      suspended.delete(frame)
      const dictionary = dictionaryOf(address, code)
      Object.assign(frame, { pointer: address, code, dictionary, isActive: true })
      forgetTrace(frame)
      byAddress.set(address, frame)
    },
    remove: drop,
    suspend: (frame) => void suspended.add(frame),
    resume(frame, caller, task) {
      suspended.delete(frame)
      frame.caller = caller
      frame.task = task
      writer.resume(frame.number, caller, task)
    },
    callerOf(address) {
      for (let at = peek(address + FRAME.previous); at !== 0; at = peek(at + FRAME.previous)) {
        if (peekByte(at + FRAME.owner) === FRAME.ownedByInterpreter) continue
        const frame = byAddress.get(at)
        // One that waits has its turn when an exception is thrown into what it awaits; else another frame may be there by now.
        if (frame !== undefined && (peek(at) & ~3) === frame.code.pointer) return frame.number
      }
      return 0
    },
    areSame: () => areSame,
    visit() {
      areSame = true
      const from = byAddress.size - MOST_VISITED
      let index = 0
      for (const frame of byAddress.values()) {
        if (index === 0 || index >= from) heap.visit(frame)
        index += 1
      }
      return from <= 1
    },
    sweep() {
      for (const frame of suspended) if (!isAlive(frame)) drop(frame)
      if (ended.length === 0) return
      for (const number of ended) writer.gone(number)
      ended.length = 0
    },
  }
}
