import type { FunctionNote, RecordingNotes } from '../../recording/notes'
import { awaited } from '../promises'
import { addPrivateView } from './look'
import type { Trace } from './trace'

/** A call of a function of the reader's, from when it begins to when it is left. */
export interface Frame {
  /** Its number in the recording. */
  readonly id: number
  readonly note: FunctionNote
  readonly file: string
  /** Of the function that this one stands in. */
  readonly outer: Frame | undefined
  /** Each looks at a name that is not the frame's own; throws where it is not initialized. */
  readonly looks: readonly (() => unknown)[]
  line: number
  /** It has been left in the middle, and can go on. */
  suspended: boolean
  returning: unknown
  failing: boolean
  /** The error that has come into it last. */
  error: unknown
}

/** What the compiled code of a file calls; see recording/hooks.ts, which makes the calls. */
export type FileHooks = Readonly<Record<string, (...args: never[]) => unknown>>

/** The hooks of a program. */
export interface Hooks {
  /** @param file name of the reader's file that the notes are of */
  forFile(file: string, notes: RecordingNotes): FileHooks
  /** An error has ended the program. */
  failed(error: unknown): void
  /** The program is over. */
  done(): void
}

/** Deeper calls are not recorded: the stack has to hold the program, too. */
const DEEPEST = 1_000
const TOO_DEEP = `What is called more than ${DEEPEST} calls deep is not recorded.`
const BROKEN = 'The program changes what the recording stands on; the rest of it was not recorded.'
const NOTHING = Symbol('nothing')

/**
 * Keeps the stack of the reader's functions as they tell of themselves. Whoever tells something runs: what stands above it on the
 * stack has been left in the middle without a word, as `yield*` and `for await` do, or is a function that a native one has called.
 */
export function createHooks(trace: Trace): Hooks {
  const stack: Frame[] = []
  /** The frame of the top of the main file. */
  let main: Frame | undefined

  function push(frame: Frame): void {
    stack[stack.length] = frame
  }

  function leaveAbove(depth: number): void {
    while (stack.length > depth) {
      const frame = stack[stack.length - 1]
      if (frame !== undefined) frame.suspended = true
      stack.length -= 1
    }
  }

  /** @param silent it goes on, and its hook says so itself */
  function makeCurrent(frame: Frame, silent = false): void {
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      if (stack[at] !== frame) continue
      leaveAbove(at + 1)
      return
    }
    push(frame)
    if (!frame.suspended) return
    frame.suspended = false
    if (!silent) trace.step('resume', frame, stack)
  }

  function suspend(frame: Frame): void {
    for (let at = stack.length - 1; at >= 0; at -= 1) if (stack[at] === frame) leaveAbove(at)
    frame.suspended = true
  }

  /** An error shows once in each function that it comes to. */
  function noteError(frame: Frame, error: unknown): void {
    if (frame.error === error) return
    frame.error = error
    trace.step('raise', frame, stack, error)
  }

  /** Nothing that goes wrong in the recording is the program's: it goes on, unrecorded. */
  function safely(work: () => void): void {
    if (!trace.active) return
    try {
      work()
    } catch {
      trace.stop(BROKEN)
    }
  }

  function forFile(file: string, { functions, sites }: RecordingNotes): FileHooks {
    function open(
      index: number,
      outer: Frame | undefined,
      site: number,
      values: readonly unknown[],
      looks: Frame['looks'],
    ): Frame | undefined {
      const note = functions[index]
      if (note === undefined || !trace.active) return undefined
      if (stack.length >= DEEPEST) {
        trace.omit(TOO_DEEP)
        return undefined
      }
      const frame: Frame = {
        id: trace.open(note, file, stack[stack.length - 1]),
        note,
        file,
        outer,
        looks,
        line: note.line,
        suspended: false,
        returning: undefined,
        failing: false,
        error: NOTHING,
      }
      safely(() => {
        push(frame)
        look(frame, site, values)
        trace.step('call', frame, stack)
      })
      return frame
    }

    function look(frame: Frame, site: number, values: readonly unknown[]): void {
      const note = sites[site]
      if (note === undefined) return
      frame.line = note.line
      trace.look(frame, note.names, values)
    }

    /** A frame gives the others a turn; what it gives out is the value. */
    function pause<Value>(
      reason: 'yield' | 'await',
      frame: Frame | undefined,
      site: number,
      value: Value,
    ): Value {
      if (frame === undefined) return value
      safely(() => {
        makeCurrent(frame)
        frame.line = sites[site]?.line ?? frame.line
        trace.step(reason, frame, stack, value)
        suspend(frame)
      })
      return value
    }

    return {
      module(index: number, site: number, values: readonly unknown[], looks: Frame['looks']) {
        const frame = open(index, undefined, site, values, looks)
        main = frame
        return frame
      },
      enter: open,
      step(frame: Frame | undefined, site: number, values: readonly unknown[]) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame)
          look(frame, site, values)
          trace.step('line', frame, stack)
        })
      },
      finished(frame: Frame | undefined, site: number, values: readonly unknown[]) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame)
          const { line } = frame
          look(frame, site, values)
          frame.line = line
        })
      },
      returned(frame: Frame | undefined, site: number, value: unknown, values: readonly unknown[]) {
        if (frame === undefined) return value
        safely(() => {
          makeCurrent(frame)
          look(frame, site, values)
          frame.returning = value
        })
        return value
      },
      leave(frame: Frame | undefined) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame, true)
          if (frame.failing) trace.step('unwind', frame, stack, frame.error)
          else trace.step('return', frame, stack, frame.returning)
          suspend(frame)
          trace.close(frame)
        })
      },
      thrown(frame: Frame | undefined, site: number, error: unknown) {
        if (frame === undefined) return error
        safely(() => {
          makeCurrent(frame)
          frame.line = sites[site]?.line ?? frame.line
          noteError(frame, error)
        })
        return error
      },
      threw(frame: Frame | undefined, error: unknown) {
        if (frame === undefined) return error
        safely(() => {
          makeCurrent(frame)
          noteError(frame, error)
          frame.failing = true
        })
        return error
      },
      passed(frame: Frame | undefined, error: unknown) {
        if (frame === undefined) return error
        safely(() => {
          makeCurrent(frame)
          noteError(frame, error)
        })
        return error
      },
      caught(frame: Frame | undefined, site: number, values: readonly unknown[], error?: unknown) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame)
          if (error !== undefined) noteError(frame, error)
          frame.error = NOTHING
          look(frame, site, values)
          trace.step('line', frame, stack)
        })
      },
      yielded: (frame: Frame | undefined, site: number, value?: unknown) =>
        pause('yield', frame, site, value),
      awaiting(frame: Frame | undefined, site: number, value: unknown, named?: boolean) {
        if (named === true) awaited(value)
        return pause('await', frame, site, value)
      },
      iterating: (frame: Frame | undefined, site: number, value?: unknown) =>
        pause('await', frame, site, value),
      resumed(frame: Frame | undefined, site: number, value?: unknown) {
        if (frame === undefined) return value
        safely(() => {
          const waited = frame.suspended
          makeCurrent(frame, true)
          frame.line = sites[site]?.line ?? frame.line
          if (waited) trace.step('resume', frame, stack, value)
        })
        return value
      },
      inside(maker: object, names: readonly string[], view: (object: object) => unknown) {
        safely(() => addPrivateView(maker, names, view))
      },
    }
  }

  return {
    forFile,
    failed(error) {
      safely(() => {
        if (main === undefined) return
        makeCurrent(main, true)
        noteError(main, error)
        trace.step('unwind', main, stack, error)
      })
    },
    done() {
      safely(() => {
        if (main === undefined) return
        makeCurrent(main, true)
        trace.lookAgain(main)
        trace.step('return', main, stack)
      })
    },
  }
}
