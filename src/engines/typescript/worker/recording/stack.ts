import type { Frame } from './frame'
import { noteRequests, type Requests } from './generators'
import type { Trace } from './trace'

/**
 * What has a frame go on that waited: `code`, which is executed now; `value`, with which it does, and whose hook tells of it; `error`, which
 * has come into it.
 */
export type Cause = 'code' | 'value' | 'error'

/**
 * The stack of the reader's functions, as they tell of themselves. Whoever tells something runs: what stands above it on the stack has been
 * left in the middle without a word, as `for await` does, or is a function that a native one has called.
 */
export interface Stack {
  /** The outermost first. */
  readonly frames: readonly Frame[]
  readonly requests: Requests
  push(frame: Frame): void
  /** @param error that it goes on with */
  makeCurrent(frame: Frame, cause: Cause, error?: unknown): void
  /** It gives the others a turn, and what stands above it too. */
  suspend(frame: Frame, reason: 'yield' | 'await' | 'end'): void
  /** A frame gives the others a turn; what it gives out, or waits for, is the value. */
  pause(frame: Frame, reason: 'yield' | 'await', value: unknown): void
  /** An error shows once in each function that it comes to. */
  noteError(frame: Frame, error: unknown): void
}

export function createStack(trace: Trace): Stack {
  const frames: Frame[] = []
  const requests = noteRequests(() => frames[frames.length - 1])

  function leaveAbove(depth: number): void {
    while (frames.length > depth) {
      const frame = frames[frames.length - 1]
      if (frame !== undefined) frame.suspended = true
      frames.length -= 1
    }
  }

  function suspend(frame: Frame, reason: 'yield' | 'await' | 'end'): void {
    for (let at = frames.length - 1; at >= 0; at -= 1) if (frames[at] === frame) leaveAbove(at)
    frame.suspended = true
    frame.gaveOut = reason === 'yield'
  }

  return {
    frames,
    requests,
    push(frame) {
      frames[frames.length] = frame
    },
    makeCurrent(frame, cause, error) {
      for (let at = frames.length - 1; at >= 0; at -= 1) {
        if (frames[at] !== frame) continue
        leaveAbove(at + 1)
        return
      }
      const caller = frames[frames.length - 1]
      frames[frames.length] = frame
      if (!frame.suspended) return
      frame.suspended = false
      const { gaveOut } = frame
      frame.gaveOut = false
      if (gaveOut) frame.delegator = requests.delegator(frame, caller)
      if (cause === 'value') return
      // Its code is executed, and nothing was given to it: it was asked to return, and ends what it has begun.
      if (gaveOut && cause === 'code') frame.returning = requests.returning(frame)
      if (cause === 'error') trace.step('throw', frame, frames, error)
      else trace.step('resume', frame, frames)
    },
    suspend,
    pause(frame, reason, value) {
      trace.step(reason, frame, frames, value)
      suspend(frame, reason)
      if (reason === 'yield') requests.answered(frame)
    },
    noteError(frame, error) {
      if (frame.error === error) return
      frame.error = error
      trace.step('raise', frame, frames, error)
    },
  }
}
