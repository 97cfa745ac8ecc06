import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch, { type AsPlainObject } from 'minisearch'
import { readCatalogue } from '../entries/read'
import { collectRecords } from './collect'
import { searchOptions } from './options'
import { isMember, packRecords, type SearchTable } from './record'

/** What the reader's browser loads when search is opened. */
export interface SearchIndex {
  readonly table: SearchTable
  /** What `MiniSearch.loadJS` takes. */
  readonly words: AsPlainObject
}

/**
 * Makes the search index of a folder of documents.
 *
 * @throws Error when front matter is wrong
 */
export function makeSearchIndex(documents: string): SearchIndex {
  const all = readCatalogue(documents).entries.flatMap((entry) =>
    collectRecords(entry, readFileSync(join(documents, entry.file), 'utf8')),
  )
  // A member is found where most is told of it: the entry on its module, or the first that names it.
  const home = new Map<string, number>()
  for (const [index, { kind, name, entry }] of all.entries()) {
    if (isMember(kind) && (!home.has(name) || entry.path.startsWith('/modules/'))) home.set(name, index)
  }
  const records = all.filter(({ kind, name }, index) => !isMember(kind) || home.get(name) === index)
  const index = new MiniSearch(searchOptions)
  index.addAll(records.map(({ name, alias, about, words }, id) => ({ id, name, alias, about, words })))
  return { table: packRecords(records), words: index.toJSON() }
}
