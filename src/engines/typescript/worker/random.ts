import type { RandomSource } from '../../../sandbox/worker/random'

/** A number from 0 to 1, without 1, with all 53 bits of its precision. */
export function nextFraction(source: RandomSource): number {
  return ((source.next() >>> 5) * 2 ** 26 + (source.next() >>> 6)) / 2 ** 53
}
