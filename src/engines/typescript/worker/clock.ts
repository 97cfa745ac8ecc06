import { now } from '../../../sandbox/worker/mailbox'

const wallClock = Date.now

/** The time that a program sees. It begins with the program, not with the worker, which may have waited for it. */
export interface Clock {
  /** When the program started, in milliseconds since 1970. */
  readonly startedAt: number
  /** Milliseconds since the program started. */
  read(): number
  /** The program starts now, not when its world was made ready. */
  start(): void
}

export function createClock(): Clock {
  let startedAt = wallClock()
  let began = now()
  return {
    get startedAt() {
      return startedAt
    },
    read: () => now() - began,
    start() {
      startedAt = wallClock()
      began = now()
    },
  }
}
