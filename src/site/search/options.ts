import type { Options } from 'minisearch'
import type { FullRecord } from './collect'
import { stem, wordsOf } from './words'

/** What a record says beyond its name, as it is indexed; its id is its place in the table. */
export type Indexed = Pick<FullRecord, 'about' | 'words'> & { readonly id: number }

/** How the index is made and read; both sides must agree. */
export const searchOptions: Options<Indexed> = {
  fields: ['about', 'words'],
  tokenize: wordsOf,
  processTerm: stem,
}
