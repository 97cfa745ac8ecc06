import { concepts } from './concepts'
import { editDistance } from './rank'
import { wordsOf } from './words'

/** Words that people ask with, all of which are spelt right. */
const spelt = new Set(concepts.flatMap(({ asked }) => wordsOf(asked)))

/** So many letters may be wrong in a word of this many. */
function mostWrong(length: number): number {
  return length > 7 ? 2 : length > 3 ? 1 : 0
}

/**
 * A question with its misspelt words put right: `spilt a dictionery` → `split a dictionary`.
 *
 * @param isKnown whether a word is one, be it in none of the questions that are foreseen
 * @returns undefined where nothing is misspelt, or a word is too far from all that are known: it may be about anything
 */
export function respell(typed: string, isKnown: (word: string) => boolean): string | undefined {
  const words = wordsOf(typed)
  const right = words.map((word) => (spelt.has(word) || isKnown(word) ? word : nearest(word)))
  if (right.includes(undefined)) return undefined
  const text = right.join(' ')
  return text === words.join(' ') ? undefined : text
}

function nearest(word: string): string | undefined {
  let most = mostWrong(word.length)
  let best: string | undefined
  for (const other of spelt) {
    const distance = editDistance(word, other, most)
    // One that begins alike is meant rather than another.
    if (distance > most || (distance === most && best !== undefined && other[0] !== word[0])) continue
    best = other
    most = distance
  }
  return best
}
