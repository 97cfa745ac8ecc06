/** Random 32-bit numbers that are the same for the same seed. */
export interface RandomSource {
  /** For {@link createRandomSource}, to get the same numbers again. */
  readonly seed: readonly number[]
  /** An integer from 0 to 2³² − 1. */
  next(): number
}

const nativeRandom = Math.random
const { imul } = Math

/** A seed for a new run. */
export function newSeed(): number[] {
  const numbers = new Uint32Array(4)
  crypto.getRandomValues(numbers)
  return Array.from(numbers, (number) => number || Math.ceil(nativeRandom() * 0xffff_ffff))
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/**
 * The generator xoshiro128**, by Blackman and Vigna.
 * @param seed four 32-bit numbers that are not all 0
 */
export function createRandomSource(seed: readonly number[]): RandomSource {
  let [a = 1, b = 2, c = 3, d = 4] = seed
  return {
    seed,
    next() {
      const result = imul(rotateLeft(imul(b, 5), 7), 9) >>> 0
      const shifted = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = rotateLeft(d, 11)
      return result
    },
  }
}

/** A number from 0 to 1, without 1, with all 53 bits of its precision. */
export function nextFraction(source: RandomSource): number {
  return ((source.next() >>> 5) * 2 ** 26 + (source.next() >>> 6)) / 2 ** 53
}
