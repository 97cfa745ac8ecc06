import { isMember, type SearchRecord } from './record'
import { isNoise, wordsOf } from './words'

/** What a reader typed, as names are compared: `Python str.join()` → `str.join`. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)?/g, '')
    .replace(/^\s*python\s+(?=\S)/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s?!]+$/g, '')
}

/** Of a kind whose name is what people look for by heart; the rest of a rank counts within these. */
const weightOfKind: Readonly<Record<SearchRecord['kind'], number>> = {
  function: 0,
  type: 0.05,
  keyword: 0.05,
  operator: 0.05,
  exception: 0.05,
  module: 0.1,
  topic: 0.2,
  message: 0.2,
  recipe: 0.25,
  section: 0.3,
  method: 0.35,
  'type member': 0.4,
  'module member': 0.4,
  example: 0.5,
}

/**
 * How well a record's name answers a query.
 *
 * @param query - normalised
 * @returns the smaller the better: below 1 for the name itself or its first words, below 2 for its beginning (a shorter
 *   name is closer), below 3 for all the words in any order, be it in the entry's description, below 4 for a misspelt
 *   name; nothing when the name does not match
 */
export function rankName(
  { name, alias, kind, entry, fragment }: SearchRecord,
  query: string,
): number | undefined {
  const asked = wordsOf(query).filter((word) => !isNoise(word))
  const ranks = [name, alias].flatMap((one) =>
    one === '' ? [] : (rankOne(normalise(one), query, asked, kind) ?? []),
  )
  if (ranks.length > 0) return Math.min(...ranks)
  const isEntry = fragment === '' && !isMember(kind)
  return isEntry && hasAll(wordsOf(entry.description), asked) ? 2.45 : undefined
}

function rankOne(
  name: string,
  query: string,
  asked: readonly string[],
  kind: SearchRecord['kind'],
): number | undefined {
  const weight = weightOfKind[kind]
  if (name === query || name.replaceAll('_', '') === query) return weight
  if (name.startsWith(query)) {
    if (kind === 'section' && /^\W/.test(name.slice(query.length))) return 0.9
    return 1 + weight + Math.min(name.length, 39) / 100
  }
  const own = wordsOf(name)
  if (hasAll(own, asked)) return 2 + weight + own.length / 100
  if (asked.length > 1 && asked.every((word) => own.some((one) => one.startsWith(word))))
    return 2.6 + weight / 2
  const allowed = query.length > 6 ? 2 : query.length > 2 ? 1 : 0
  const distance = kind === 'example' ? Infinity : editDistance(name, query, allowed)
  return distance <= allowed ? 3 + distance / 4 + weight / 10 : undefined
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
