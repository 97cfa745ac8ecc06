/** What a clock needs to go on in another worker, so that a replayed program sees the same times. JSON. */
export interface ClockState {
  /** Everything that the clocks said so far, in the order of asking; only the first ones of very many. */
  readonly log: readonly number[]
  readonly wall: number
  readonly steady: number
}

/** Where the interpreter takes the time from. All times are in milliseconds. */
export interface Clock {
  /** Since 1970. */
  wall(): number
  /** Since some moment; never goes back. */
  steady(): number
  /** Passes time that nobody waits for: a sleep in a replay. */
  skip(milliseconds: number): void
  /** Ends the replay: from here on the clocks show the time it is, and the time that the reader took has passed. */
  live(): void
  state(): ClockState
}

/** A program that asks more often than this before an input() replays with times that only pass alike. */
const LOG_LIMIT = 4000

/** The worker's own clocks, taken before anything can replace them. */
const wallNow = Date.now.bind(Date)
const steadyNow = performance.now.bind(performance)

/**
 * @param earlier the state of the clock of the run to be replayed; without it the clock is live from the start
 */
export function createClock(earlier?: ClockState): Clock {
  const log: number[] = [...(earlier?.log ?? [])]
  let next = 0
  let replaying = earlier !== undefined
  let wallOffset = 0
  let steadyOffset = 0
  if (earlier) {
    wallOffset = earlier.wall - wallNow()
    steadyOffset = earlier.steady - steadyNow()
  }

  function tell(time: number): number {
    if (replaying) {
      const logged = log[next]
      if (logged !== undefined) {
        next += 1
        return logged
      }
    }
    if (log.length < LOG_LIMIT) {
      log.push(time)
      next = log.length
    }
    return time
  }

  return {
    wall: () => tell(wallNow() + wallOffset),
    steady: () => tell(steadyNow() + steadyOffset),
    skip(milliseconds) {
      if (next < log.length) return
      wallOffset += milliseconds
      steadyOffset += milliseconds
    },
    live() {
      replaying = false
      log.length = next
      wallOffset = 0
      if (earlier) steadyOffset = earlier.steady + (wallNow() - earlier.wall) - steadyNow()
    },
    state: () => ({ log, wall: wallNow() + wallOffset, steady: steadyNow() + steadyOffset }),
  }
}
