import type { Entry } from './entry'
import { groups, sections, type Group, type Section } from './groups'

/** A group together with its entries, in reading order. */
export interface GroupWithEntries extends Group {
  readonly entries: readonly Entry[]
}

/** All entries, in order, and how they hang together. */
export interface Catalogue {
  readonly entries: readonly Entry[]
  /** Groups that have entries. */
  readonly groups: readonly GroupWithEntries[]
  /** Sections that have entries. */
  readonly sections: readonly Section[]
  find(path: string): Entry | undefined
  /** The entry's neighbours within its group. */
  neighbours(entry: Entry): { readonly previous?: Entry; readonly next?: Entry }
  /** What the entry names as related, then what names it. */
  related(entry: Entry): readonly Entry[]
  /** `related` paths that lead nowhere, each with its file: for a check to fail on. */
  readonly problems: readonly string[]
}

/** Puts entries in order: by group, then by name. */
export function makeCatalogue(unordered: Iterable<Entry>): Catalogue {
  const position = new Map(groups.map(({ id }, index) => [id, index]))
  const entries = [...unordered].sort(
    (a, b) =>
      (position.get(a.group) ?? groups.length) - (position.get(b.group) ?? groups.length) || byName(a, b),
  )
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const members = new Map<string, Entry[]>()
  for (const entry of entries) members.set(entry.group, [...(members.get(entry.group) ?? []), entry])
  const { related, problems } = relations(entries, byPath)
  return {
    entries,
    groups: groups.flatMap((group) => {
      const own = members.get(group.id)
      return own === undefined ? [] : [{ ...group, entries: own }]
    }),
    sections: sections.filter(({ id }) => entries.some(({ section }) => section === id)),
    find: (path) => byPath.get(path),
    neighbours(entry) {
      const group = members.get(entry.group) ?? []
      const index = group.indexOf(entry)
      const previous = group[index - 1]
      const next = group[index + 1]
      return { ...(previous && { previous }), ...(next && { next }) }
    },
    related: (entry) => related.get(entry.path) ?? [],
    problems,
  }
}

/** Orders by name as people look it up: `__import__` among the i, capitals and small letters alike. */
export function byName(a: Entry, b: Entry): number {
  const plain = (entry: Entry): string => entry.name.replaceAll('_', '').toLowerCase()
  return plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : 0
}

function relations(
  entries: readonly Entry[],
  byPath: ReadonlyMap<string, Entry>,
): { related: ReadonlyMap<string, readonly Entry[]>; problems: readonly string[] } {
  const related = new Map<string, Entry[]>(entries.map(({ path }) => [path, []]))
  const problems: string[] = []
  const relate = (from: Entry, to: Entry): void => {
    const known = related.get(from.path)
    if (from !== to && known !== undefined && !known.includes(to)) known.push(to)
  }
  const named = entries.flatMap((entry) =>
    entry.related.flatMap((path) => {
      const other = byPath.get(path)
      if (other !== undefined) return [[entry, other] as const]
      problems.push(`${entry.file}:1: front matter: related: there is no entry at ${path}`)
      return []
    }),
  )
  for (const [entry, other] of named) relate(entry, other)
  for (const [entry, other] of named) relate(other, entry)
  return { related, problems }
}
