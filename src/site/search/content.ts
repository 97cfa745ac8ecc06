import MiniSearch, { type AsPlainObject } from 'minisearch'
import { searchOptions, type Indexed } from './options'
import type { Query } from './query'
import type { Candidate } from './rank'
import { isEntryKind, type RecordEntry } from './record'
import type { Weigh } from './weights'
import { relatedTo } from './words'

/** What the records are called and what they say, searchable. */
export interface Content {
  /** @returns by a record's place, from 0 to 1, how much of the question it has, and how surely it is about it */
  ask(query: Query): ReadonlyMap<number, number>
  /** Whether a stem occurs anywhere. */
  has(stem: string): boolean
  /** Has it know what records say beyond their names, too. @param words what `MiniSearch.toJSON` gave */
  addWords(words: AsPlainObject): void
}

/** How sure it is that a record is about a word, by where it has the word: 1 in its name. */
const SURE: Readonly<Record<string, number>> = { about: 0.8, words: 0.55 }
/** A word of the entry that a section is in counts so much for the section, and one of a section so much for its entry. */
const OF_ENTRY = 0.85
const OF_PART = 0.75
/** A word counts so much for one that means something like it, or that only begins alike. */
const RELATED = 0.65
const BEGUN = 0.65
/** How much of a record's own name was asked for counts so much. */
const NAMED = 0.15

/**
 * Makes what the records are called and say searchable.
 *
 * @param candidates the records, each at its place
 */
export function createContent(candidates: readonly Candidate[], weigh: Weigh): Content {
  let index: MiniSearch<Indexed> | undefined
  let terms: ReadonlySet<string> = new Set()
  const named = new Map<string, Set<number>>()
  for (const [place, { names }] of candidates.entries()) {
    for (const stem of names.flatMap(({ stems }) => stems)) {
      const known = named.get(stem)
      if (known === undefined) named.set(stem, new Set([place]))
      else known.add(place)
    }
  }
  const placeOf = new Map<RecordEntry, number>()
  for (const [place, { record }] of candidates.entries())
    if (isEntryKind(record.kind)) placeOf.set(record.entry, place)
  /** By place of a record, that of its entry. */
  const home = candidates.map(({ record }, place) => placeOf.get(record.entry) ?? place)

  return {
    ask,
    has: (stem) => terms.has(stem) || named.has(stem),
    addWords(words) {
      index = MiniSearch.loadJS<Indexed>(words, searchOptions)
      terms = new Set(words.index.map(([term]) => term))
    },
  }

  function ask({ words: asked }: Query): ReadonlyMap<number, number> {
    const rows = find(asked)
    const total = asked.reduce((sum, word) => sum + weigh(word), 0)
    const whole = new Map<number, number[]>()
    for (const [place, row] of rows) {
      const at = home[place] ?? place
      const sum = whole.get(at) ?? asked.map(() => 0)
      const factor = at === place ? 1 : OF_PART
      for (const [column, sure] of row.entries()) sum[column] = Math.max(sum[column] ?? 0, sure * factor)
      whole.set(at, sum)
    }
    const found = new Map<number, number>()
    for (const [place, row] of [...rows, ...whole]) {
      const of = home[place] ?? place
      const entry = of === place ? whole.get(of) : rows.get(of)
      let met = 0
      for (const [column, word] of asked.entries()) {
        const fromEntry = (entry?.[column] ?? 0) * (of === place ? 1 : OF_ENTRY)
        met += weigh(word) * Math.max(row[column] ?? 0, fromEntry)
      }
      const share = met / Math.max(0.001, total)
      found.set(place, share * (1 - NAMED + NAMED * namedShare(place, asked)))
    }
    return found
  }

  /** By place of a record, how surely it is about each of the words. */
  function find(asked: readonly string[]): Map<number, number[]> {
    const last = asked.at(-1) ?? ''
    const isPrefixed = last.length > 3
    /** What is sought, and how much it counts for which of the words. */
    const sought = new Map<string, { readonly column: number; readonly like: number }[]>()
    const seek = (stem: string, column: number, like: number): void => {
      sought.set(stem, [...(sought.get(stem) ?? []), { column, like }])
    }
    for (const [column, word] of asked.entries()) {
      seek(word, column, 1)
      for (const related of relatedTo(word)) seek(related, column, RELATED)
    }
    const rows = new Map<number, number[]>()
    const meet = (place: number, term: string, sure: number): void => {
      const row = rows.get(place) ?? asked.map(() => 0)
      rows.set(place, row)
      for (const { column, like } of sought.get(term) ?? [])
        row[column] = Math.max(row[column] ?? 0, sure * like)
      if (isPrefixed && term !== last && term.startsWith(last))
        row[asked.length - 1] = Math.max(row[asked.length - 1] ?? 0, sure * BEGUN)
    }
    for (const term of sought.keys()) for (const place of named.get(term) ?? []) meet(place, term, 1)
    if (isPrefixed)
      for (const [term, places] of named)
        if (term !== last && term.startsWith(last)) for (const place of places) meet(place, term, 1)
    const found = index?.search([...sought.keys()].join(' '), {
      combineWith: 'OR',
      prefix: (term) => isPrefixed && term === last,
    })
    for (const { id, match } of found ?? [])
      for (const [term, fields] of Object.entries(match))
        meet(Number(id), term, Math.max(...fields.map((field) => SURE[field] ?? 0)))
    return rows
  }

  /** How much of what a record's name says was asked for. */
  function namedShare(place: number, asked: readonly string[]): number {
    const stems = candidates[place]?.names[0]?.telling ?? []
    const all = stems.reduce((sum, stem) => sum + weigh(stem), 0)
    const met = stems.reduce((sum, stem) => sum + (asked.includes(stem) ? weigh(stem) : 0), 0)
    return all === 0 ? 0 : met / all
  }
}
