import { kindFacts } from '../../src/site/entries/kinds'
import { isEntryKind, isMember, shownKind, type SearchRecord } from '../../src/site/search/record'

/** A record as it is shown. */
export interface Result {
  /** In words. */
  readonly kind: string
  readonly name: string
  readonly isCode: boolean
  /** Where it stands, or what it does. */
  readonly context: string
  /** From the site's root, with fragment. */
  readonly path: string
}

export function toResult({ kind, name, entry, fragment }: SearchRecord): Result {
  return {
    kind: shownKind(kind),
    name,
    isCode: isEntryKind(kind) ? kindFacts(kind).isCode : isMember(kind),
    context: isEntryKind(kind) ? entry.description : `in ${entry.label}`,
    path: entry.path + (fragment === '' ? '' : `#${fragment}`),
  }
}
