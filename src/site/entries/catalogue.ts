import type { Entry } from './entry'
import { kindFacts } from './kinds'
import { inOrder, type Section } from './sections'

/** Entries that are listed, and paged through, together. */
export interface EntryGroup {
  /** Unique on its section's index, and the group's fragment there. */
  readonly id: string
  readonly title: string
  readonly section: Section
  /** The entry below whose address these stand: that on `str` for its methods. */
  readonly parent?: Entry
  /** In reading order. */
  readonly entries: readonly Entry[]
}

/** All entries, in order, and how they hang together. */
export interface Catalogue {
  readonly entries: readonly Entry[]
  /** Groups that have entries. Those below an entry stand at the end of their section. */
  readonly groups: readonly EntryGroup[]
  /** Sections that have entries. */
  readonly sections: readonly Section[]
  find(path: string): Entry | undefined
  groupOf(entry: Entry): EntryGroup
  /** The entry's neighbours within its group. */
  neighbours(entry: Entry): { readonly previous?: Entry; readonly next?: Entry }
  /** What the entry names as related, then what names it. */
  related(entry: Entry): readonly Entry[]
  /** `related` paths that lead nowhere, each with its file: for a check to fail on. */
  readonly problems: readonly string[]
}

/** Puts entries in order: by section, by group, then by name. */
export function makeCatalogue(unordered: Iterable<Entry>): Catalogue {
  const all = [...unordered].sort(byName)
  const byPath = new Map(all.map((entry) => [entry.path, entry]))
  const sections = inOrder(all.map(({ section }) => section))
  const groups = sections.flatMap((section) => groupsOf(section, all, byPath))
  const entries = groups.flatMap((group) => group.entries)
  const groupByPath = new Map(groups.flatMap((group) => group.entries.map(({ path }) => [path, group])))
  const { related, problems } = relations(entries, byPath)
  function groupOf(entry: Entry): EntryGroup {
    const group = groupByPath.get(entry.path)
    if (group === undefined) throw new Error(`${entry.file}: the entry is not in this catalogue`)
    return group
  }
  return {
    entries,
    groups,
    sections,
    find: (path) => byPath.get(path),
    groupOf,
    neighbours(entry) {
      const group = groupOf(entry).entries
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
  const lookedUp = (entry: Entry): string => entry.name.replaceAll('_', '').toLowerCase()
  return lookedUp(a) < lookedUp(b) ? -1 : lookedUp(a) > lookedUp(b) ? 1 : 0
}

function groupsOf(section: Section, all: readonly Entry[], byPath: ReadonlyMap<string, Entry>): EntryGroup[] {
  const nested = new Map<Entry, Entry[]>()
  const named = new Map<string | undefined, Entry[]>()
  for (const entry of all) {
    if (entry.section.id !== section.id) continue
    const parent = parentOf(entry, byPath)
    if (parent === undefined) named.set(entry.group?.id, [...(named.get(entry.group?.id) ?? []), entry])
    else nested.set(parent, [...(nested.get(parent) ?? []), entry])
  }
  const rest = named.get(undefined)
  const groups = [
    ...section.groups.map(({ id, title }) => ({ id, title, section, entries: named.get(id) ?? [] })),
    // Beside groups that say what they are for, the rest is called so.
    { id: section.id, title: named.size > 1 ? 'More' : section.title, section, entries: rest ?? [] },
  ].filter(({ entries }) => entries.length > 0)
  const parents = groups.flatMap(({ entries }) => entries)
  return [...groups, ...nestedGroups(section, parents, nested)]
}

/** The groups below entries, those of deeper ones after the one they stand in. */
function nestedGroups(
  section: Section,
  parents: readonly Entry[],
  nested: ReadonlyMap<Entry, readonly Entry[]>,
): EntryGroup[] {
  return parents.flatMap((parent) => {
    const entries = nested.get(parent)
    if (entries === undefined) return []
    const id = `in-${parent.path.slice(`/${section.id}/`.length).replace(/\/$/, '').replaceAll('/', '-')}`
    const title = kindFacts(parent.kind).label(parent.name)
    return [{ id, title, section, parent, entries }, ...nestedGroups(section, entries, nested)]
  })
}

/** The entry whose address the entry's own begins with: `/types/str`, or `/types/str/`, for `/types/str/split`. */
function parentOf({ path }: Entry, byPath: ReadonlyMap<string, Entry>): Entry | undefined {
  const above = path.replace(/\/$/, '').replace(/\/[^/]*$/, '')
  return byPath.get(above) ?? byPath.get(`${above}/`)
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
