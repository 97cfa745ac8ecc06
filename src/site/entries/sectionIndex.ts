import { sheetsOf } from '../sheets/paths'
import type { Catalogue } from './catalogue'
import type { Page } from './entry'
import { kindFacts, type Kind } from './kinds'
import { linkTo, type DescribedLink } from './link'

/** An entry on its section's index. */
export interface IndexedEntry extends DescribedLink {
  readonly kind: Kind
  /** By which it stands in the alphabet: `__import__` is among the i. */
  readonly letter: string
}

export interface IndexedGroup {
  /** Unique on the index, and the group's fragment there. */
  readonly id: string
  readonly title: string
  /** Stands below an entry, as the methods of a type do. */
  readonly isNested?: true
  readonly entries: readonly IndexedEntry[]
}

/** What an index shows of a section. */
export interface SectionIndex {
  /** In the order in which the site shows them; each entry is in one. */
  readonly groups: readonly IndexedGroup[]
  /** The kinds of its entries, the most frequent first. */
  readonly kinds: readonly { readonly kind: Kind; readonly title: string }[]
  /** Where its entries stand as sheets for print, each with what is on it. */
  readonly sheets: readonly { readonly path: string; readonly title: string }[]
}

/** @returns the sections that a page lists with `<EntryIndex section="…" />`, by id */
export function sectionIndexes(
  { body }: Pick<Page, 'body'>,
  catalogue: Catalogue,
): Readonly<Record<string, SectionIndex>> {
  const named = [...body.matchAll(/<EntryIndex\s+section="([^"]*)"/g)].map(([, id = '']) => id)
  return Object.fromEntries(named.map((id) => [id, indexOf(id, catalogue)]))
}

function indexOf(id: string, catalogue: Catalogue): SectionIndex {
  const groups = catalogue.groups
    .filter(({ section }) => section.id === id)
    .map((group): IndexedGroup => {
      const entries = group.entries.map((entry) => {
        const letter = entry.label
          .replace(/^[^\p{L}\p{N}]+/u, '')
          .charAt(0)
          .toUpperCase()
        return { ...linkTo(entry), description: entry.description, kind: entry.kind, letter }
      })
      return { id: group.id, title: group.title, ...(group.parent && { isNested: true }), entries }
    })
  const section = catalogue.sections.find((one) => one.id === id)
  const sheets = section === undefined ? [] : sheetsOf(catalogue, section)
  return {
    groups,
    kinds: kindsOf(groups),
    sheets: sheets.map(({ path, title = 'All' }) => ({ path, title })),
  }
}

function kindsOf(groups: readonly IndexedGroup[]): SectionIndex['kinds'] {
  const counts = new Map<Kind, number>()
  for (const { kind } of groups.flatMap(({ entries }) => entries))
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind]) => ({ kind, title: plural(kindFacts(kind).shown) }))
}

/** `error message` → `Error messages`. */
function plural(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}s`
}
