import { isEntryKind, type SearchRecord } from './record'
import { bareOf, normalise, type Query } from './query'
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

/** Of a recipe its whole name: a task is rarely said in just these words by chance, and it tells all of it. */
const WHOLE_RECIPE = 0.05

/** What another name, or one without its underscores, is behind the name itself: `import` is the statement. */
const LESS_THAN_A_NAME = 0.06

/** A name, as queries are compared with it. */
interface Name {
  readonly text: string
  /** With spaces for its dots: `str join`. */
  readonly spaced: string
  /** Without underscores and spaces. */
  readonly bare: string
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
    return {
      text,
      spaced: text.replaceAll('.', ' '),
      bare: bareOf(text),
      stems: wordsOf(text).map(stem),
      telling: tellingWords(text),
    }
  })
  const own = names.flatMap(({ stems }) => stems)
  const about = isEntryKind(kind) ? [...new Set([...own, ...wordsOf(entry.description).map(stem)])] : []
  return { record, names, about }
}

/**
 * How well a record's name is the question.
 *
 * @returns 1 and less for the name itself, about 0.7 for its beginning (a shorter name is closer); nothing when the name is another
 */
export function rankName({ record, names }: Candidate, query: Query): number | undefined {
  // What only stands in a table is told more of elsewhere, where it has the same name.
  const inTable = record.kind === 'module member' && record.fragment === '' ? LESS_THAN_A_NAME : 0
  let best = Infinity
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place]
    if (name !== undefined)
      best = Math.min(best, rankOne(name, query, record.kind) + place * LESS_THAN_A_NAME)
  }
  return best === Infinity ? undefined : 1 - 0.3 * (best + inTable)
}

/** The smaller the better; infinite for another name. Thousands are asked at each key. */
function rankOne(
  { text, spaced, bare }: Name,
  { text: asked, bare: askedBare }: Query,
  kind: SearchRecord['kind'],
): number {
  if (bare === askedBare && bare !== '') {
    const weight = kind === 'recipe' ? WHOLE_RECIPE : weightOfKind[kind]
    return text === asked ? weight : weight + LESS_THAN_A_NAME + 0.01
  }
  if (spaced === asked) return weightOfKind[kind] + 0.02
  if (asked === '' || !text.startsWith(asked)) return Infinity
  if (kind === 'section' && /^\W/.test(text.slice(asked.length))) return 0.9
  return 0.8 + weightOfKind[kind] + Math.min(text.length, 39) / 100
}
