import { editDistance } from './editDistance'
import { wordsOf } from './words'

/** Puts words right by those that are known. */
export interface Spelling {
  /**
   * A question with its misspelt words put right: `spilt a dictionery` → `split a dictionary`.
   *
   * @returns the same text where nothing is misspelt, or what is unknown is too far from all that is known: it may be a name
   */
  respell(typed: string): string
}

const SAME_LETTERS = 1e6
const BEGINS_ALIKE = 1e3

/** So many letters may be wrong in a word of this many. */
function mostWrong(length: number): number {
  return length > 7 ? 2 : length > 2 ? 1 : 0
}

/**
 * @param words those that may be meant, each as often as it occurs: the more often, the likelier it is
 * @param isKnown whether a word is one, though it is none of those
 */
export function createSpelling(words: Iterable<string>, isKnown: (word: string) => boolean): Spelling {
  const known = new Map<string, number>()
  for (const word of words) known.set(word, (known.get(word) ?? 0) + 1)
  const byLength = new Map<number, string[]>()
  for (const word of known.keys()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  /** A field asks again at each key; most words are those of before. */
  const asked = new Map<string, string>()

  return {
    respell(typed) {
      const wrong = wordsOf(typed).filter((word, place, all) => !isRight(word, place === all.length - 1))
      return wrong.reduce(
        (text, word) => text.replace(new RegExp(`\\b${word}\\b`, 'iu'), nearest(word)),
        typed,
      )
    },
  }

  function isRight(word: string, isLast: boolean): boolean {
    if (known.has(word) || /\d/.test(word) || isKnown(word)) return true
    // It may be on its way.
    return isLast && [...known.keys()].some((other) => other.startsWith(word))
  }

  function nearest(word: string): string {
    const before = asked.get(word)
    if (before !== undefined) return before
    let most = mostWrong(word.length)
    let best = word
    let likelihood = 0
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const other of byLength.get(length) ?? []) {
        const distance = editDistance(word, other, most)
        if (distance > most || (word.length < 4 && !isNearShort(word, other))) continue
        // Letters change places most often, the first is seldom the wrong one; then, what is said more often is likelier.
        const likely =
          (hasSameLetters(word, other) ? SAME_LETTERS : 1) *
          (other[0] === word[0] ? BEGINS_ALIKE : 1) *
          (known.get(other) ?? 0)
        if (distance === most && likely <= likelihood) continue
        best = other
        most = distance
        likelihood = likely
      }
    }
    asked.set(word, best)
    return best
  }
}

/** Short words have many neighbours: one with the same letters is meant, or with one more behind the same first. */
function isNearShort(word: string, other: string): boolean {
  if (other.length > word.length) return other[0] === word[0]
  return hasSameLetters(word, other)
}

function hasSameLetters(word: string, other: string): boolean {
  return word.length === other.length && [...word].sort().join('') === [...other].sort().join('')
}
