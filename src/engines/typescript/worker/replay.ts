import { isSeed, type Seed } from '../../../sandbox/worker/random'

/**
 * What a fresh worker needs to run a program again up to the line that it waits for, so that it takes the same
 * way: the seed of its randomness, and what its clock said. JSON only.
 */
export interface Resume {
  readonly seed: Seed
  /** When the program first started, in milliseconds since 1970. */
  readonly startedAt: number
  /** How long it has run, in milliseconds, without waiting for the reader. */
  readonly elapsed: number
  /** What the program read from its clock, in milliseconds since it started; the first of them. */
  readonly readings: readonly number[]
  /** How many questions were answered. */
  readonly answered: number
}

function isNumberList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}

/** Checks by shape what comes back from the page. @returns undefined for anything else */
export function readResume(value: unknown): Resume | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { seed, startedAt, elapsed, readings, answered } = value as Partial<Record<keyof Resume, unknown>>
  if (!isSeed(seed) || !isNumberList(readings)) return undefined
  if (typeof startedAt !== 'number' || typeof elapsed !== 'number' || typeof answered !== 'number')
    return undefined
  return { seed, startedAt, elapsed, readings, answered }
}
