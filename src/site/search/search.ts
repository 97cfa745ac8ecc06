import MiniSearch, { type SearchResult } from 'minisearch'
import { searchOptions, type Indexed } from './options'
import { normalise, rankName } from './rank'
import { kinds, unpackRecords, type SearchRecord } from './record'
import type { SearchIndex } from './searchIndex'

/** Finds records for what a reader typed, best first. */
export type Search = (query: string, limit?: number) => SearchRecord[]

/**
 * Makes an index searchable.
 *
 * Names come before prose: MiniSearch finds and scores, then what matches by name is put first, by how well.
 */
export function createSearch({ table, words }: SearchIndex): Search {
  const records = unpackRecords(table)
  const index = MiniSearch.loadJS<Indexed>(words, searchOptions)
  return (query, limit = 20) => {
    const wanted = normalise(query)
    if (wanted === '') return []
    const scores = new Map(find(index, wanted).map((result) => [Number(result.id), result.score]))
    return records
      .map((record, id) => ({ record, rank: rankName(record, wanted), score: scores.get(id) ?? 0 }))
      .filter(({ rank, score }) => rank !== undefined || score > 0)
      .map(({ record, rank, score }) => ({ record, rank: rank ?? Infinity, score }))
      .sort(
        (a, b) =>
          (a.rank === b.rank ? 0 : a.rank - b.rank) ||
          b.score - a.score ||
          kinds.indexOf(a.record.kind) - kinds.indexOf(b.record.kind),
      )
      .slice(0, limit)
      .map(({ record }) => record)
  }
}

/** Records that have all the words; where there is none, those that have some. */
function find(index: MiniSearch<Indexed>, query: string): SearchResult[] {
  const options = {
    prefix: (term: string) => term.length > 1,
    fuzzy: (term: string) => (term.length > 5 ? 2 : term.length > 3 ? 1 : 0),
    boost: { name: 4, alias: 3, about: 3 },
    weights: { prefix: 0.5, fuzzy: 0.2 },
  }
  const all = index.search(query, { ...options, combineWith: 'AND' })
  return all.length > 0 ? all : index.search(query, options)
}
