import MiniSearch, { type AsPlainObject } from 'minisearch'
import type { Facts } from '../../facts/interpreter'
import { readSite } from '../entries/read'
import { readAsks } from './asks'
import { collectPageRecords, collectRecords } from './collect'
import { searchOptions } from './options'
import { isEntryKind, isMember, packRecords, type SearchTable } from './record'
import { toldMessages } from './told'

/** What the reader's browser loads when search is opened. */
export interface SearchIndex {
  readonly table: SearchTable
  /** What `MiniSearch.loadJS` takes. */
  readonly words: AsPlainObject
}

/**
 * Makes the search index of a folder of documents.
 *
 * @param facts what the interpreter says: the names of a module are found, too
 * @throws Error when front matter is wrong
 */
export function makeSearchIndex(documents: string, facts: Facts): SearchIndex {
  const { catalogue, pages } = readSite(documents)
  const { entries } = catalogue
  const onSite = pages.filter(({ section, path }) => section === undefined && path !== '/')
  const all = [
    ...entries.flatMap((entry) => collectRecords(entry, facts)),
    ...onSite.flatMap(collectPageRecords),
  ]
  const explained = new Map(
    entries.flatMap(({ covers, path }) => covers.map((name) => [name, path] as const)),
  )
  // A member is found where most is told of it: in an entry of its own, in that on its module, or in the first that names it.
  const own = new Set(
    all.filter(({ kind }) => isEntryKind(kind)).map(({ name }) => name.replace(/\(\)$/, '')),
  )
  const home = new Map<string, number>()
  for (const [index, { kind, name, entry }] of all.entries()) {
    if (!isMember(kind) || own.has(name)) continue
    const isBetter = explained.has(name)
      ? explained.get(name) === entry.path
      : entry.path.startsWith('/modules/')
    if (!home.has(name) || isBetter) home.set(name, index)
  }
  const records = all.filter(({ kind, name }, index) => !isMember(kind) || home.get(name) === index)
  const index = new MiniSearch(searchOptions)
  // Names are in the table already, and most records have nothing else.
  index.addAll(
    records
      .map(({ about, words }, id) => ({ id, about, words }))
      .filter(({ about, words }) => about !== '' || words !== ''),
  )
  const places = new Map(
    records.flatMap(({ kind, entry }, place) => (isEntryKind(kind) ? [[entry.path, place] as const] : [])),
  )
  const told = [...toldMessages(entries)].map(
    ([message, [exception, { path }]]) => [exception, message, places.get(path) ?? 0] as const,
  )
  return { table: packRecords(records, told, readAsks()), words: index.toJSON() }
}
