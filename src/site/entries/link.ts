import type { Entry } from './entry'
import { kindFacts } from './kinds'

/** A link to an entry. */
export interface EntryLink {
  readonly path: string
  readonly label: string
  /** Whether the label is code. */
  readonly isCode?: true
}

export interface DescribedLink extends EntryLink {
  readonly description: string
}

/** An entry as lists link to it. */
export function linkTo({ path, label, kind }: Entry): EntryLink {
  return { path, label, ...(kindFacts(kind).isCode && { isCode: true }) }
}
