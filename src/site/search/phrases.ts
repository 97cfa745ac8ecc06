import { normalise, type Query } from './query'
import type { SearchRecord } from './record'
import type { Weigh } from './weights'
import { relatedTo, saysNothing, sayingWords } from './words'

/** A way to ask for something. */
export interface Way {
  readonly asked: string
  /** Entries, sections and members that answer it; best first. */
  readonly records: readonly SearchRecord[]
}

/** What a question seems to ask for, by a way to ask that is like it. */
export interface Meant {
  /** What answers that way to ask; best first. */
  readonly records: readonly SearchRecord[]
  /** 1 where it has the same words as a way to ask, near 0 where they have next to nothing in common. */
  readonly likeness: number
  /** Whether it is the very way to ask. */
  readonly isSaid: boolean
}

/** A way to ask, made ready to be compared. */
interface Phrase {
  readonly text: string
  readonly records: readonly SearchRecord[]
  readonly weight: number
  readonly isConversion: boolean
}

/** What a question and a way to ask have in common. */
interface Common {
  /** Of the question's words, and of the way's own. */
  asked: number
  met: number
  /** Where in the way to ask the last common word stands, and whether all stand in the question's order. */
  last: number
  isOrdered: boolean
  /** The number of the word that was compared last. */
  word: number
}

/** A word counts so much for one that means something like it. */
const RELATED = 0.75
/** What a question says beyond a way to ask counts against it so much, and what that says beyond the question. */
const UNMET = 0.8
const UNASKED = 0.45
/** `string to int` is not `int to string`; elsewhere the order says little. */
const OTHER_WAY = 0.5
const OTHER_ORDER = 0.96
/** What is less alike helps nobody. */
const LEAST_LIKE = 0.3

/** Makes the ways to ask comparable with questions. */
export function createPhrases(ways: readonly Way[], weigh: Weigh): (query: Query) => Meant[] {
  const byText = new Map<string, Phrase[]>()
  const byStem = new Map<string, { readonly phrase: Phrase; readonly place: number }[]>()
  for (const { asked, records } of ways) {
    const stems = saysNothing(asked) ? [] : [...new Set(sayingWords(asked))]
    const text = normalise(asked)
    const phrase: Phrase = { text, records, weight: sum(stems), isConversion: /\b(?:in)?to\b/.test(text) }
    push(byText, text, phrase)
    for (const [place, stem] of stems.entries()) push(byStem, stem, { phrase, place })
  }

  return ({ text, saying, isConversion }) => {
    const asked = [...new Set(saying)]
    const all = sum(asked)
    const meant = (byText.get(text) ?? []).map(({ records }): Meant => ({
      records,
      likeness: 1,
      isSaid: true,
    }))
    for (const [phrase, common] of commonWith(asked)) {
      if (phrase.text === text) continue
      const beyond =
        Math.max(0, all - common.asked) * UNMET + Math.max(0, phrase.weight - common.met) * UNASKED
      const order = common.isOrdered ? 1 : isConversion && phrase.isConversion ? OTHER_WAY : OTHER_ORDER
      const likeness = (order * common.asked) / (common.asked + beyond)
      if (likeness >= LEAST_LIKE) meant.push({ records: phrase.records, likeness, isSaid: false })
    }
    return meant.sort((a, b) => b.likeness - a.likeness)
  }

  function commonWith(asked: readonly string[]): Map<Phrase, Common> {
    const found = new Map<Phrase, Common>()
    for (const [word, stem] of asked.entries()) {
      const weight = weigh(stem)
      meet(stem, weight, 1)
      for (const like of relatedTo(stem)) meet(like, weight, RELATED)

      function meet(met: string, weight: number, share: number): void {
        const own = weigh(met) * share
        for (const { phrase, place } of byStem.get(met) ?? []) {
          const common = found.get(phrase)
          if (common === undefined) {
            found.set(phrase, { asked: weight * share, met: own, last: place, isOrdered: true, word })
          } else if (common.word !== word) {
            common.asked += weight * share
            common.met += own
            common.isOrdered &&= place >= common.last
            common.last = Math.max(common.last, place)
            common.word = word
          }
        }
      }
    }
    return found
  }

  function sum(stems: readonly string[]): number {
    return stems.reduce((total, stem) => total + weigh(stem), 0)
  }
}

function push<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [value])
  else known.push(value)
}
