/** A section of the site: one folder of `docs/`, one index page. */
export type SectionId = 'builtin' | 'cheatsheet' | 'modules'

export interface Section {
  readonly id: SectionId
  readonly title: string
  /** The kind of its entries, as search results and labels call them. */
  readonly kind: string
}

/** What entries of a section are for; entries are listed, and paged through, group by group. */
export interface Group {
  readonly id: string
  readonly title: string
  readonly section: SectionId
}

export const sections: readonly Section[] = [
  { id: 'builtin', title: 'Built-in functions', kind: 'built-in' },
  { id: 'cheatsheet', title: 'Cheatsheets', kind: 'cheatsheet' },
  { id: 'modules', title: 'Modules', kind: 'module' },
]

/** In the order in which a reader meets them. The last of a section takes entries that name no group. */
export const groups: readonly Group[] = [
  { id: 'numbers', title: 'Numbers', section: 'builtin' },
  { id: 'text', title: 'Text', section: 'builtin' },
  { id: 'bytes', title: 'Bytes', section: 'builtin' },
  { id: 'collections', title: 'Collections', section: 'builtin' },
  { id: 'iteration', title: 'Iteration', section: 'builtin' },
  { id: 'classes', title: 'Classes and attributes', section: 'builtin' },
  { id: 'code', title: 'Code and namespaces', section: 'builtin' },
  { id: 'io', title: 'Input and output', section: 'builtin' },
  { id: 'more', title: 'More built-ins', section: 'builtin' },
  { id: 'cheatsheet', title: 'Cheatsheets', section: 'cheatsheet' },
  { id: 'modules', title: 'Modules', section: 'modules' },
]

/** The group of an entry that names none. */
export function defaultGroup(section: SectionId): string {
  return groups.findLast((group) => group.section === section)?.id ?? 'more'
}

/** The section whose id is the first folder of a path like `/builtin/iter`. */
export function sectionOf(path: string): Section | undefined {
  return sections.find(({ id }) => path.startsWith(`/${id}/`))
}
