import { isMember, type Kind, type SearchRecord } from '../../src/site/search/record'

/** A record as it is shown. */
export interface Result {
  readonly kind: Kind
  readonly name: string
  readonly isCode: boolean
  /** Where it stands, or what it does. */
  readonly context: string
  /** From the site's root, with fragment. */
  readonly path: string
}

export function toResult({ kind, name, entry, fragment }: SearchRecord): Result {
  const isEntry = kind === 'built-in' || kind === 'cheatsheet' || kind === 'module'
  return {
    kind,
    name,
    isCode: kind === 'built-in' || isMember(kind),
    context: isEntry ? entry.description : `in ${entry.label}`,
    path: entry.path + (fragment === '' ? '' : `#${fragment}`),
  }
}
