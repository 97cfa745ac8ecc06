import type { RecordingNotes } from '../../recording/notes'
import { awaited } from '../promises'
import { noteAccessors } from './accessors'
import { delegateTo } from './delegate'
import { createFrame, type Frame, NOTHING } from './frame'
import { addPrivateView } from './parts'
import { createStack } from './stack'
import type { Trace } from './trace'

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

/** Has the code of a program tell the trace what it does. */
export function createHooks(trace: Trace): Hooks {
  noteAccessors()
  const stack = createStack(trace)
  const { requests, makeCurrent, pause, noteError } = stack
  /** What a generator is about to delegate to. */
  let other: object | undefined
  /** The frame of the top of the main file. */
  let main: Frame | undefined

  /** Nothing that goes wrong in the recording is the program's: it goes on, unrecorded. */
  function safely(work: () => void): void {
    if (!trace.active) return
    try {
      trace.undisturbed(work)
    } catch {
      trace.stop(BROKEN)
    }
  }

  /** Has a generator that delegates shown as what it is: it asks, and gives out what it is given. */
  function delegate(frame: Frame | undefined, line = 1, value: unknown): object | undefined {
    if (frame === undefined || !trace.active) return undefined
    return delegateTo(value, frame.note.kind === 'asyncGenerator', {
      asks(given) {
        safely(() => {
          const waited = frame.suspended
          // An answer that came later has been given out without a word.
          if (waited && !frame.gaveOut) requests.answered(frame)
          makeCurrent(frame, 'value')
          frame.line = line
          if (waited && given === NOTHING) trace.step('resume', frame, stack.frames)
          else if (waited) trace.step('resume', frame, stack.frames, given)
        })
        frame.asks = true
      },
      answers() {
        frame.asks = false
      },
      gives: (given) => safely(() => giveOut(frame, given)),
      waits(answer) {
        safely(() => {
          if (!frame.suspended) pause(frame, 'await', answer)
        })
      },
      returns(given) {
        frame.returning = given
      },
    })
  }

  function giveOut(frame: Frame, value: unknown): void {
    const waited = frame.suspended
    makeCurrent(frame, 'value')
    if (waited) trace.step('resume', frame, stack.frames)
    pause(frame, 'yield', value)
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
      let frame: Frame | undefined
      safely(() => {
        if (stack.frames.length >= DEEPEST) return trace.omit(TOO_DEEP)
        const caller = stack.frames[stack.frames.length - 1]
        const asked = requests.starting(note)
        const id = trace.open(note, file, caller)
        const delegator = requests.delegator({ note, asked }, caller)
        frame = createFrame({ id, note, file, outer, looks, delegator, asked })
        stack.push(frame)
        look(frame, site, values)
        trace.step('call', frame, stack.frames)
      })
      return frame
    }

    function look(frame: Frame, site: number, values: readonly unknown[]): void {
      const note = sites[site]
      if (note === undefined) return
      frame.line = note.line
      trace.look(frame, note.names, values)
    }

    /** A frame waits for the value. */
    function wait<Value>(frame: Frame | undefined, site: number, value: Value): Value {
      if (frame === undefined) return value
      safely(() => {
        makeCurrent(frame, 'code')
        frame.line = sites[site]?.line ?? frame.line
        pause(frame, 'await', value)
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
          makeCurrent(frame, 'code')
          look(frame, site, values)
          trace.step('line', frame, stack.frames)
        })
      },
      finished(frame: Frame | undefined, site: number, values: readonly unknown[]) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame, 'code')
          const { line } = frame
          look(frame, site, values)
          frame.line = line
          // What it was about to return, a `finally` has thought better of.
          frame.returning = undefined
        })
      },
      returned(frame: Frame | undefined, site: number, value: unknown, values: readonly unknown[]) {
        if (frame === undefined) return value
        safely(() => {
          makeCurrent(frame, 'code')
          look(frame, site, values)
          frame.returning = value
        })
        return value
      },
      leave(frame: Frame | undefined) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame, 'code')
          if (frame.failing) trace.step('unwind', frame, stack.frames, frame.error)
          else trace.step('return', frame, stack.frames, frame.returning)
          stack.suspend(frame, 'end')
          trace.close(frame)
          // What it was to return, the one that delegates to it returns in turn.
          if (frame.delegator !== undefined) frame.delegator.returning = frame.returning
        })
      },
      thrown(frame: Frame | undefined, site: number, error: unknown) {
        if (frame === undefined) return error
        safely(() => {
          makeCurrent(frame, 'code')
          frame.line = sites[site]?.line ?? frame.line
          noteError(frame, error)
        })
        return error
      },
      threw(frame: Frame | undefined, error: unknown) {
        if (frame === undefined) return error
        safely(() => {
          makeCurrent(frame, 'error', error)
          noteError(frame, error)
          frame.failing = true
        })
        return error
      },
      passed(frame: Frame | undefined, error: unknown) {
        if (frame === undefined) return error
        safely(() => {
          makeCurrent(frame, 'error', error)
          noteError(frame, error)
        })
        return error
      },
      caught(frame: Frame | undefined, site: number, values: readonly unknown[], error?: unknown) {
        if (frame === undefined) return
        safely(() => {
          makeCurrent(frame, 'error', error)
          if (error !== undefined) noteError(frame, error)
          frame.error = NOTHING
          look(frame, site, values)
          trace.step('line', frame, stack.frames)
        })
      },
      yielded(frame: Frame | undefined, site: number, value?: unknown) {
        if (frame === undefined) return value
        safely(() => {
          makeCurrent(frame, 'code')
          frame.line = sites[site]?.line ?? frame.line
          pause(frame, 'yield', value)
          // What is asynchronous hears of it later, and does nothing else with it.
          if (frame.delegator?.note.kind === 'asyncGenerator') giveOut(frame.delegator, value)
        })
        return value
      },
      awaiting(frame: Frame | undefined, site: number, value: unknown, named?: boolean) {
        if (named === true) awaited(value)
        return wait(frame, site, value)
      },
      iterating: (frame: Frame | undefined, site: number, value?: unknown) => wait(frame, site, value),
      resumed(frame: Frame | undefined, site: number, value?: unknown) {
        if (frame === undefined) return value
        safely(() => {
          const waited = frame.suspended
          makeCurrent(frame, 'value')
          frame.line = sites[site]?.line ?? frame.line
          if (waited) trace.step('resume', frame, stack.frames, value)
        })
        return value
      },
      delegate: (frame: Frame | undefined, site: number, value: unknown) =>
        delegate(frame, sites[site]?.line, value) ?? value,
      delegates(frame: Frame | undefined, site: number, value: unknown) {
        other = delegate(frame, sites[site]?.line, value)
        return other !== undefined
      },
      delegated: () => other,
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
        makeCurrent(main, 'value')
        noteError(main, error)
        trace.step('unwind', main, stack.frames, error)
      })
    },
    done() {
      safely(() => {
        if (main === undefined) return
        makeCurrent(main, 'value')
        trace.lookAgain(main)
        trace.step('return', main, stack.frames)
      })
    },
  }
}
