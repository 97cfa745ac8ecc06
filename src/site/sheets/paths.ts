import type { Catalogue, EntryGroup } from '../entries/catalogue'
import type { Entry } from '../entries/entry'
import type { Kind } from '../entries/kinds'
import type { Section } from '../entries/sections'

/** Kinds whose entries are small: those of a section are one sheet, with a line and an example each. */
const SMALL: readonly Kind[] = ['function', 'keyword', 'operator', 'message', 'recipe']
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

/** The groups of a section that are its sheet; none where its entries have sheets of their own. */
export function sheetGroups(catalogue: Catalogue, section: Section): readonly EntryGroup[] {
  return catalogue.groups
    .filter((group) => group.section.id === section.id && group.parent === undefined)
    .map((group) => ({ ...group, entries: group.entries.filter(({ kind }) => SMALL.includes(kind)) }))
    .filter(({ entries }) => entries.length > 0)
}
