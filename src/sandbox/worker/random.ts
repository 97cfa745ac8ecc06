/** Four 32-bit numbers that are not all 0, from which all randomness of one run follows. */
export type Seed = readonly [number, number, number, number]

/** Random 32-bit numbers that are the same for the same seed. */
export interface RandomSource {
  /** For {@link createRandomSource}, to get the same numbers again. */
  readonly seed: Seed
  /** An integer from 0 to 2³² − 1. */
  next(): number
}

// Taken before a program can replace them.
const { imul, random } = Math

/** A seed for a new run, which nobody can guess. */
export function newSeed(): Seed {
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4))
  return [a || Math.ceil(random() * 0xffff_ffff), b, c, d]
}

/** Whether a value that came back from a page can be a seed. */
export function isSeed(value: unknown): value is Seed {
  return Array.isArray(value) && value.length === 4 && value.every((part) => typeof part === 'number')
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** The generator xoshiro128**, by Blackman and Vigna. */
export function createRandomSource(seed: Seed): RandomSource {
  let [a, b, c, d] = seed
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
