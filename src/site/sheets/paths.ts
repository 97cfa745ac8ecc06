import type { Catalogue, EntryGroup } from '../entries/catalogue'
import type { Entry } from '../entries/entry'
import type { Kind } from '../entries/kinds'
import type { Section } from '../entries/sections'

/** Kinds whose entries are small: those of a section are one sheet, with a line and an example each. */
const SMALL: readonly Kind[] = ['function', 'keyword', 'operator', 'message', 'recipe']
/** The kind of small entries that have a sheet apart from the section's: together they are more than four pages. */
const APART: Kind = 'exception'
/** Kinds whose entry fills a sheet by itself. */
const LARGE: readonly Kind[] = ['topic', 'module', 'type']

/** Where the sheet of a page is served: `/builtin/` → `/sheets/builtin`, `/types/dict` → `/sheets/types/dict`. */
export function sheetPathOf(path: string): string {
  return `/sheets${path.replace(/\/$/, '')}`
}

/** Whether an entry has a sheet of its own. */
export function hasSheet(entry: Entry): boolean {
  return LARGE.includes(entry.kind)
}

/** A sheet of small entries. */
export interface SectionSheet {
  readonly path: string
  /** Undefined where it is the section's own. */
  readonly title?: string
  readonly groups: readonly EntryGroup[]
}

/** The sheets of a section; none where its entries have sheets of their own. */
export function sheetsOf(catalogue: Catalogue, section: Section): readonly SectionSheet[] {
  const path = sheetPathOf(`/${section.id}/`)
  const sheets: readonly SectionSheet[] = [
    { path, groups: groupsOf(catalogue, section, SMALL) },
    { path: `${path}/exceptions`, title: 'Exceptions', groups: groupsOf(catalogue, section, [APART]) },
  ]
  return sheets.filter(({ groups }) => groups.length > 0)
}

function groupsOf(catalogue: Catalogue, section: Section, kinds: readonly Kind[]): readonly EntryGroup[] {
  return catalogue.groups
    .filter((group) => group.section.id === section.id && group.parent === undefined)
    .map((group) => ({ ...group, entries: group.entries.filter(({ kind }) => kinds.includes(kind)) }))
    .filter(({ entries }) => entries.length > 0)
}
