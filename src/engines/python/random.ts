/** Four 32-bit numbers from which all randomness of one run follows. */
export type Seed = readonly [number, number, number, number]

/** A seed that nobody can guess. */
export function freshSeed(): Seed {
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Uint32Array(4))
  return [a, b, c, d]
}

/** A source of bytes that gives the same ones for the same seed (xoshiro128**). */
export function randomSource(seed: Seed): (bytes: Uint8Array) => void {
  let [a, b, c, d] = seed
  const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
  function next(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  return (bytes) => {
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = next() >>> 24
  }
}
