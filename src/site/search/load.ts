import type { AsPlainObject } from 'minisearch'
import files from 'virtual:search-index'
import { fetchVerified } from '../fetchVerified'
import type { SearchTable } from './record'
import { createSearch, type Search } from './search'

/** A search that answers by name already. */
export interface LoadedSearch {
  readonly search: Search
  /** Resolves when it finds words of prose too. @throws Error when they did not come */
  readonly complete: Promise<void>
}

/**
 * Fetches the index.
 *
 * @param base the path below which the site is served
 * @throws Error when the names did not come as they were built; calling again tries again
 */
export async function loadSearch(base: string): Promise<LoadedSearch> {
  const coming = fetchVerified(base + files.words.path, files.words.sha256)
  // Told by `complete`, once there is somebody to tell.
  coming.catch(() => undefined)
  // What is verified is what the build wrote.
  const table = JSON.parse(await fetchVerified(base + files.table.path, files.table.sha256)) as SearchTable
  const search = createSearch(table)
  const complete = coming.then((text) => search.addWords(JSON.parse(text) as AsPlainObject))
  complete.catch(() => undefined)
  return { search, complete }
}
