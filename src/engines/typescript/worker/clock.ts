import type { Resume } from './replay'

const now = performance.now.bind(performance)
const wallClock = Date.now

/** Beyond this many readings the replay's clock stands still until it is over. */
const RECORDED_READINGS = 20_000

/** The time that a program sees. While it is replayed it sees again what it saw before. */
export interface Clock {
  /** When the program first started, in milliseconds since 1970. */
  readonly startedAt: number
  readonly readings: readonly number[]
  /** Milliseconds since the program started, as the program is told. */
  read(): number
  /** Milliseconds that the program has run, not counting the replay and the waiting for the reader. */
  elapsed(): number
  /** The program starts now, not when its world was made ready. */
  start(): void
  /** From now on time passes. */
  endReplay(): void
}

/** @param resume of the run that is replayed, if it is */
export function createClock(resume: Resume | undefined): Clock {
  const startedAt = resume?.startedAt ?? wallClock()
  const readings: number[] = [...(resume?.readings ?? [])]
  let replaying = resume !== undefined
  let replayed = 0
  let resumedAt = now()
  const lag = (): number => (resume === undefined ? 0 : Math.max(resume.elapsed, wallClock() - startedAt))
  let base = 0
  return {
    startedAt,
    readings,
    read() {
      if (replaying) {
        const reading = readings[replayed]
        replayed += 1
        if (reading !== undefined) return reading
        return resume?.elapsed ?? 0
      }
      const reading = base + now() - resumedAt
      if (readings.length < RECORDED_READINGS) readings.push(reading)
      return reading
    },
    elapsed: () => (resume?.elapsed ?? 0) + (replaying ? 0 : now() - resumedAt),
    start() {
      resumedAt = now()
    },
    endReplay() {
      replaying = false
      resumedAt = now()
      base = lag()
    },
  }
}
