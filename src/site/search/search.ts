import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch'
import { mostWanted } from './concepts'
import { plainPattern, readError, wordingsOf } from './messages'
import { searchOptions, type Indexed } from './options'
import { normalise, readQuery, type Query } from './query'
import { makeCandidate, rankMisspelt, rankName, type Candidate } from './rank'
import { respell } from './spelling'
import { stem, wordsOf } from './words'
import { isEntryKind, kinds, unpackRecords, type SearchRecord, type SearchTable } from './record'

/** What was found for a question. */
export interface Answer {
  /** Best first. */
  readonly records: readonly SearchRecord[]
  /** Whether the site answers the question. Where it does not, the records are what comes nearest. */
  readonly isCovered: boolean
}

/** The search over one site. */
export interface Search {
  ask(query: string, limit?: number): Answer
  /** What is looked up most. */
  readonly mostWanted: readonly SearchRecord[]
  /** Has it find words of prose as well from now on. @param words what `MiniSearch.toJSON` gave */
  addWords(words: AsPlainObject): void
}

interface Found {
  readonly record: SearchRecord
  readonly rank: number
  readonly score: number
}

/** The rank from which on a name is met with its letters wrong. */
const MISSPELT = 3
/** So many come near enough to be shown where the question is not answered. */
const NEAREST = 3
/** The rank of what has all the words, half of them in its name or in what it says of itself. */
const IN_PROSE = 5
/** The rank of what has all the words, but only speaks of them by the way. */
const MENTIONED = 6
/** The rank of what people call so, by how surely they do. */
const MEANT = { said: 0.06, whole: 0.55, nearly: 2.33, part: 1.9 } as const
/** Nobody misspells a name that is longer, in letters. */
const LONGEST_NAME = 24
/** Such a share of a question's words must be found where only a part of the question is understood. */
const ENOUGH = 0.6

/** Such a share of the words of a pasted message must be in its wording; all, where they are few. */
const MOST_OF_MESSAGE = 0.8
const FEW_WORDS = 5

/** Makes the records of a site searchable by name; words of prose may come later. */
export function createSearch(table: SearchTable): Search {
  const candidates = unpackRecords(table).map(makeCandidate)
  const byName = new Map<string, Candidate>()
  const ordered = [...candidates].sort((a, b) => order(a.record) - order(b.record))
  for (const place of [0, 1]) {
    for (const candidate of ordered) {
      const name = candidate.names[place]
      if (name !== undefined && !byName.has(name.text)) byName.set(name.text, candidate)
    }
  }
  /** `place` is the pattern's among those of its entry, which begin with the one that it is on. */
  const wordings = candidates
    .filter(({ record }) => isEntryKind(record.kind))
    .flatMap(({ record }) =>
      record.entry.patterns.map((pattern, place) => ({
        record,
        place,
        words: new Set(wordsOf(plainPattern(pattern))),
      })),
    )
  let index: MiniSearch<Indexed> | undefined

  const named = (name: string): SearchRecord | undefined => byName.get(normalise(name))?.record

  function ask(typed: string, limit = 20): Answer {
    const answer = askAsTyped(typed, limit)
    if (answer.isCovered && answer.rank < MISSPELT) return answer
    const right = respell(typed, (word) => results([stem(word)], {}).length > 0)
    const other = right === undefined ? undefined : askAsTyped(right, limit)
    return other?.isCovered === true ? other : answer
  }

  function askAsTyped(typed: string, limit: number): Answer & { readonly rank: number } {
    const query = readQuery(typed)
    if (query.text === '') return { records: [], isCovered: true, rank: 0 }
    const found = [...byError(typed), ...byMeaning(query), ...byNames(query), ...byProse(query)]
    const best = new Map<SearchRecord, Found>()
    for (const one of found) {
      const known = best.get(one.record)
      if (known === undefined || one.rank < known.rank) best.set(one.record, one)
    }
    const sorted = [...best.values()].sort(
      (a, b) => a.rank - b.rank || b.score - a.score || order(a.record) - order(b.record),
    )
    const isCovered = sorted.some(({ rank }) => rank < MENTIONED)
    const rank = sorted[0]?.rank ?? Infinity
    if (isCovered) return { records: sorted.slice(0, limit).map(({ record }) => record), isCovered, rank }
    const mentioned = sorted.length > 0 ? sorted.map(({ record }) => record) : nearest(query)
    return { records: mentioned.slice(0, Math.min(limit, NEAREST)), isCovered, rank }
  }

  /** Error messages that fit what was pasted, then the exception itself. */
  function byError(typed: string): Found[] {
    const { exception, message } = readError(typed)
    const wordings = wordingsOf(message)
    const fits = candidates
      .map(({ record }) => record)
      .filter(
        ({ kind, entry: { patterns } }) =>
          isEntryKind(kind) &&
          patterns.some((pattern) => wordings.some((wording) => new RegExp(pattern, 'i').test(wording))),
      )
      .map((record) => ({ record, rank: 0, score: 0 }))
    if (fits.length === 0) fits.push(...byWordsOfMessage(message, exception !== ''))
    const raised = exception === '' ? undefined : named(exception)
    return raised === undefined ? fits : [...fits, { record: raised, rank: 0.5, score: 0 }]
  }

  /** A part of a message, or one that lacks its signs: all its words stand in the wording of one entry. */
  function byWordsOfMessage(message: string, isReported: boolean): Found[] {
    const words = new Set(wordsOf(message))
    if (words.size < (isReported ? 2 : 4)) return []
    return wordings.flatMap(({ record, words: known, place }) => {
      const share = [...words].filter((word) => known.has(word)).length / words.size
      // A name in it may be any.
      if (share < (words.size < FEW_WORDS ? 1 : MOST_OF_MESSAGE)) return []
      return [{ record, rank: 0.4 - share / 10 + place / 50 + known.size / 1000, score: 0 }]
    })
  }

  function byMeaning(query: Query): Found[] {
    return query.meant.flatMap(({ names, words, how }, place) => {
      const record = names.flatMap((name) => named(name) ?? [])[0]
      if (record === undefined || (how === 'part' && shareFound(record, query, words) < ENOUGH)) return []
      return [{ record, rank: MEANT[how] + place / 100, score: 0 }]
    })
  }

  function byNames(query: Query): Found[] {
    const rank = (how: typeof rankName): Found[] =>
      candidates.flatMap((candidate) => {
        const value = how(candidate, query)
        return value === undefined ? [] : [{ record: candidate.record, rank: value, score: 0 }]
      })
    const right = rank(rankName)
    // Letters are compared only where no name is met as it was typed, and with what may be a name.
    const isMet = right.some(({ rank: value }) => value < 2) || query.text.length > LONGEST_NAME
    return isMet ? right : [...right, ...rank(rankMisspelt)]
  }

  /** Records that have all the words, as they were typed. */
  function byProse({ words }: Query): Found[] {
    const last = words.at(-1)
    return results(words, { combineWith: 'AND', prefix: (term) => term === last && term.length > 3 }).map(
      ({ id, score, match }) => {
        const telling = Object.values(match).filter((fields) => fields.some((field) => field !== 'words'))
        return {
          record: recordOf(id),
          rank: telling.length * 2 >= words.length ? IN_PROSE : MENTIONED,
          score,
        }
      },
    )
  }

  /** Records that have some of the words, or words like them. */
  function nearest({ words }: Query): SearchRecord[] {
    return results(words, {
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : 0),
    }).map(({ id }) => recordOf(id))
  }

  /** How many of a question's words are understood: known ones, and those that the record's entry has. */
  function shareFound(record: SearchRecord, { words }: Query, known: readonly string[]): number {
    const asked = words.filter((word) => word.length > 1 && !/^\d+$/.test(word))
    const inEntry = results(asked, {}).filter(({ id }) => recordOf(id).entry === record.entry)
    const found = new Set([...known, ...inEntry.flatMap(({ queryTerms }) => queryTerms)])
    return asked.filter((word) => found.has(word)).length / Math.max(1, asked.length)
  }

  function results(words: readonly string[], options: Parameters<MiniSearch['search']>[1]): SearchResult[] {
    const boost = { name: 4, alias: 3, about: 3 }
    return index?.search(words.join(' '), { boost, weights: { prefix: 0.5, fuzzy: 0.2 }, ...options }) ?? []
  }

  function recordOf(id: unknown): SearchRecord {
    const candidate = candidates[Number(id)]
    if (candidate === undefined)
      throw new Error(`The index knows a record ${String(id)} that the table does not hold.`)
    return candidate.record
  }

  return {
    ask,
    mostWanted: mostWanted.flatMap((name) => named(name) ?? []),
    addWords(words) {
      index = MiniSearch.loadJS<Indexed>(words, searchOptions)
    },
  }
}

/** Entries of their own come first, then kinds in their order. */
function order({ kind }: SearchRecord): number {
  return kinds.indexOf(kind) + (isEntryKind(kind) ? 0 : kinds.length)
}
