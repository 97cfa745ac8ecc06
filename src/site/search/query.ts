import { concepts } from './concepts'
import { sayingWords, tellingWords } from './words'

/** Names of what a question may be about. */
export interface Meant {
  /** Best first. */
  readonly names: readonly string[]
  /** The stems of the words that it was recognised by. */
  readonly words: readonly string[]
  /** The very words, the same words, the same but for faint ones, or among others. */
  readonly how: 'said' | 'whole' | 'nearly' | 'part'
}

/** What a reader typed, taken apart. */
export interface Query {
  /** As names are compared. */
  readonly text: string
  /** The stems of the words that say something. */
  readonly saying: readonly string[]
  /** The stems of those that say what it is about. */
  readonly words: readonly string[]
  /** What people call so; first what covers most of the question. */
  readonly meant: readonly Meant[]
}

/** What a reader typed, as names are compared: `Python str.join()` → `str.join`. Symbols alone stay as they are. */
export function normalise(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(plain)) return plain
  return plain
    .replace(/\([^)]*\)?/g, '')
    .replace(/^\s*python3?\s+(?=\S)/, '')
    .replace(/\s+(in|with|using)\s+python3?$/, '')
    .replace(/^[\s.]+|[\s?!.]+$/g, '')
}

interface Asked {
  readonly text: string
  readonly saying: readonly string[]
  readonly telling: readonly string[]
  readonly names: readonly string[]
}

const known: readonly Asked[] = concepts.map(({ asked, names }) => ({
  text: normalise(asked),
  saying: sayingWords(asked),
  telling: tellingWords(asked),
  names,
}))

/** Takes apart what a reader typed. */
export function readQuery(typed: string): Query {
  const text = normalise(typed)
  const saying = sayingWords(text)
  const words = tellingWords(text)
  const spoken = ` ${saying.join(' ')} `
  const meant = known.flatMap((asked): (Meant & { place: number })[] => {
    const { names, saying: ask } = asked
    const place = spoken.indexOf(` ${ask.join(' ')} `)
    const meaning = { names, words: ask, place: place < 0 ? Infinity : place }
    if (asked.text === text) return [{ ...meaning, how: 'said' }]
    if (isSame(ask, saying)) return [{ ...meaning, how: 'whole' }]
    if (isSame(asked.telling, words)) return [{ ...meaning, how: 'nearly' }]
    return ask.length > 1 && ask.every((word) => saying.includes(word)) ? [{ ...meaning, how: 'part' }] : []
  })
  // What covers more of the question, and stands together in it, is more likely meant.
  const isApart = ({ place }: { place: number }): number => Number(place === Infinity)
  meant.sort((a, b) => b.words.length - a.words.length || isApart(a) - isApart(b) || a.place - b.place)
  return { text, saying, words, meant }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length > 0 && one.every((word) => other.includes(word)) && other.every((word) => one.includes(word))
  )
}
