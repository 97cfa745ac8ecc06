/** Whether one letter of a word is to be changed, put in, left out or swapped with the next one until it is the other. */
function isOneSlipFrom(word: string, other: string): boolean {
  let start = 0
  while (start < word.length && word[start] === other[start]) start += 1
  let [end, to] = [word.length, other.length]
  for (; end > start && to > start && word[end - 1] === other[to - 1]; end -= 1) to -= 1
  const [wrong, right] = [word.slice(start, end), other.slice(start, to)]
  const isSwap = right.length === 2 && wrong === `${right[1] ?? ''}${right[0] ?? ''}`
  return isSwap || (wrong.length <= 1 && right.length <= 1)
}

/** Shorter words are one slip from too many others. */
const SHORTEST = 4

/** The word that a writer has probably meant; undefined where a word is like none of these. */
export function meantWord(word: string, known: readonly string[]): string | undefined {
  return known.find((each) => each.length >= SHORTEST && isOneSlipFrom(word.toLowerCase(), each))
}
