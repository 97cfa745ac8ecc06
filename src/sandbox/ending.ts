import type { Dropped, EndEvent, RunError, RunStatus } from './protocol'

/** Of a run that has kept all its output, or has none. */
export const NOTHING_DROPPED: Dropped = { lines: 0, characters: 0 }

/**
 * The end of a run that the engine did not end itself: it was stopped, has broken, or never began.
 *
 * @param elapsed milliseconds that the program ran
 */
export function endEarly(status: RunStatus, error?: RunError, elapsed = 0): EndEvent {
  const event = { type: 'end', status, exitCode: 1, elapsed, dropped: NOTHING_DROPPED } as const
  return error === undefined ? event : { ...event, error }
}

/** @param message what has happened and what to do, in words for the reader */
export function crashed(message: string): EndEvent {
  return endEarly('crashed', { name: 'EngineError', message })
}
