import type { EndEvent, RunError, RunStatus } from './protocol'

/**
 * The end of a run that the engine did not end itself: it was stopped, has broken, or never began.
 *
 * @param elapsed milliseconds that the program ran
 */
export function endEarly(status: RunStatus, error?: RunError, elapsed = 0): EndEvent {
  const dropped = { lines: 0, characters: 0 }
  const event = { type: 'end', status, exitCode: 1, elapsed, dropped } as const
  return error === undefined ? event : { ...event, error }
}

/** @param message what has happened and what to do, in words for the reader */
export function crashed(message: string): EndEvent {
  return endEarly('crashed', { name: 'EngineError', message })
}
