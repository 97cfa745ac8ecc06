/** How much a stem says of what a question is about; see {@link makeWeights}. */
export type Weigh = (stem: string) => number

/** What a word weighs that nearly everything has. */
const LEAST = 1
/** How much rarity counts beside that. */
const SLOPE = 0.35
/** What nobody has is most likely what the question is on, so much more than what one entry has. */
const UNKNOWN = 1.2
/** Words such as `for`, `in`, `not` say little beside others. */
const FAINT = 0.3
/** Numbers are mostly values. */
const NUMBER = 0.5
const UNKNOWN_NUMBER = 0.15

/**
 * Weighs words by how few entries have them in their names, in what they say of themselves or in the ways they are asked for,
 * as in inverse document frequency, but flatter: texts are short. A word that nobody has weighs most: the question is on it.
 *
 * @param entries of each entry its stems
 * @param isFaint whether a stem says little beside others
 * @returns how much a stem weighs, and whether any entry has it
 */
export function makeWeights(
  entries: Iterable<ReadonlySet<string>>,
  isFaint: (stem: string) => boolean,
): { readonly weigh: Weigh; readonly isKnown: (stem: string) => boolean } {
  const frequency = new Map<string, number>()
  let total = 0
  for (const stems of entries) {
    total += 1
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  const most = UNKNOWN * weightOf(1)
  return {
    weigh(stem) {
      const found = frequency.get(stem)
      const weight = found === undefined ? most : weightOf(found)
      if (/^\d+$/.test(stem)) return found === undefined ? UNKNOWN_NUMBER : weight * NUMBER
      return isFaint(stem) ? weight * FAINT : weight
    },
    isKnown: (stem) => frequency.has(stem),
  }

  function weightOf(count: number): number {
    return LEAST + SLOPE * Math.log(Math.max(1, total) / count)
  }
}
