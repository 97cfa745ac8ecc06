/*
 * Tables of the interpreter that few programs read, a fifth of what it weighs: they are cut out of its file (patch/cutData.ts) and
 * come when a module is imported that reads them (prelude/imports.py). In memory their places are kept.
 */

/** Addresses, from the first to behind the last one. */
export type Span = readonly [start: number, end: number]

/** Where in memory the contents of each file belong, one after the other. */
export const LATE = {
  /** Characters of Chinese, Japanese and Korean encodings: `_codecs_cn` and its like. */
  cjk: [
    [800_544, 902_978],
    [905_488, 1_029_364],
    [1_030_192, 1_186_726],
    [1_187_104, 1_310_740],
    [1_311_312, 1_376_110],
  ],
  /** Names, forms and classes of characters: `unicodedata`. */
  unicode: [[1_391_264, 2_097_904]],
  /** The code of modules that are frozen into the interpreter. What it needs of them is in the snapshot already. */
  frozen: [[2_279_248, 2_714_728]],
} as const satisfies Readonly<Record<string, readonly Span[]>>

export type LateName = keyof typeof LATE

export const lateNames = Object.keys(LATE) as readonly LateName[]

export function isLate(name: string): name is LateName {
  return Object.hasOwn(LATE, name)
}

/** Puts what has come late where it belongs. @throws Error when it is not as long as its place */
export function placeLate(memory: Uint8Array, name: LateName, content: Uint8Array): void {
  let from = 0
  for (const [start, end] of LATE[name]) {
    memory.set(content.subarray(from, from + end - start), start)
    from += end - start
  }
  if (from !== content.length) throw new Error(`The file “${name}” is not of this interpreter.`)
}
