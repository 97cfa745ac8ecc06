import { isEntryKind, type SearchRecord } from './record'
import { normalise, type Query } from './query'
import { stem, tellingWords, wordsOf } from './words'

/** Of a kind whose name is what people look for by heart; the rest of a rank counts within these. */
const weightOfKind: Readonly<Record<SearchRecord['kind'], number>> = {
  function: 0,
  type: 0.05,
  keyword: 0.05,
  operator: 0.05,
  syntax: 0.05,
  exception: 0.05,
  module: 0.05,
  topic: 0.2,
  message: 0.2,
  recipe: 0.25,
  section: 0.3,
  method: 0.35,
  'type member': 0.4,
  'module member': 0.4,
  example: 0.5,
}

/** What another name, or one without its underscores, is behind the name itself: `import` is the statement. */
const LESS_THAN_A_NAME = 0.06

/** A name, as queries are compared with it. */
interface Name {
  readonly text: string
  readonly stems: readonly string[]
  readonly telling: readonly string[]
}

/** A record whose names are made ready once. */
export interface Candidate {
  readonly record: SearchRecord
  readonly names: readonly Name[]
  /** What its entry says of itself in a sentence; only where the record is the entry. */
  readonly about: readonly string[]
}

/** Makes a record ready to be ranked again and again. */
export function makeCandidate(record: SearchRecord): Candidate {
  const { name, alias, kind, entry } = record
  const names = [name, alias].filter(Boolean).map((one) => {
    const text = normalise(one)
    return { text, stems: wordsOf(text).map(stem), telling: tellingWords(text) }
  })
  const own = names.flatMap(({ stems }) => stems)
  const about = isEntryKind(kind) ? [...new Set([...own, ...wordsOf(entry.description).map(stem)])] : []
  return { record, names, about }
}

/**
 * How well a record's name answers a query.
 *
 * @returns the smaller the better: below 1 for the name itself or its first words, below 2 for its beginning (a shorter
 *   name is closer), below 3 for all the words in any order, be it in the entry's description; nothing when the name does
 *   not match
 */
export function rankName({ record, names, about }: Candidate, query: Query): number | undefined {
  const ranks = names.flatMap((name, place) => {
    const rank = rankOne(name, query, record.kind)
    return rank === undefined ? [] : [rank + place * LESS_THAN_A_NAME]
  })
  if (hasAll(about, query.words)) ranks.push(2.45)
  return ranks.length > 0 ? Math.min(...ranks) : undefined
}

function rankOne(
  { text, stems, telling }: Name,
  { text: asked, saying, words }: Query,
  kind: SearchRecord['kind'],
): number | undefined {
  const weight = weightOfKind[kind]
  if (text === asked) return weight
  if (text.replaceAll('_', '') === asked) return weight + LESS_THAN_A_NAME + 0.01
  if (text.replaceAll('.', ' ') === asked) return weight + 0.02
  if (asked !== '' && text.startsWith(asked)) {
    if (kind === 'section' && /^\W/.test(text.slice(asked.length))) return 0.9
    return 1 + weight + Math.min(text.length, 39) / 100
  }
  if (hasAll(stems, saying)) return 2 + weight + stems.length / 100
  if (hasAll(stems, words)) return 2.2 + weight + stems.length / 100
  // All that the name says was asked for, and little more.
  if (telling.length > 1 && words.length - telling.length < 3 && hasAll(words, telling)) return 2.4 + weight
  if (words.length > 1 && words.every((word) => stems.some((one) => one.startsWith(word))))
    return 2.6 + weight / 2
  return undefined
}

/** How well a name that is perhaps misspelt is met: from 3 on, or nothing. */
export function rankMisspelt({ record, names }: Candidate, { text }: Query): number | undefined {
  if (record.kind === 'example') return undefined
  const allowed = text.length > 6 ? 2 : text.length > 2 ? 1 : 0
  const distance = Math.min(...names.map((name) => editDistance(name.text, text, allowed)))
  return distance <= allowed ? 3 + distance / 4 + weightOfKind[record.kind] / 10 : undefined
}

function hasAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every((word) => words.includes(word))
}

/**
 * How many letters must be changed, added, left out, or swapped with their neighbour, to make one word of the other.
 *
 * @returns `Infinity` as soon as it is clear that it is more than `most`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
      )
    }
    if (Math.min(...current) > most) return Infinity
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
