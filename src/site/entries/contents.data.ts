import { fileURLToPath } from 'node:url'
import type { Catalogue } from './catalogue'
import { linkTo, type EntryLink } from './link'
import { sectionPath } from './page'
import { readCatalogue } from './read'
import type { Section } from './sections'

/** A section with some of its entries. */
export interface ListedSection {
  readonly id: string
  readonly title: string
  /** Where all of it is listed, from the site's root. */
  readonly path: string
  /** Those that are looked up most, else the first ones. */
  readonly entries: readonly EntryLink[]
  /** How many more there are, with those below others, such as the methods of a type. */
  readonly more: number
}

/** So many entries are listed of a section that does not say which: with all of them the page would weigh as much as its example. */
const MOST_LISTED = 12

const documents = fileURLToPath(new URL('../../../docs', import.meta.url))

declare const data: readonly ListedSection[]
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/**/*.md`],
  load(): readonly ListedSection[] {
    const catalogue = readCatalogue(documents)
    return catalogue.sections.map((section) => listSection(section, catalogue))
  },
}

function listSection(section: Section, { groups }: Catalogue): ListedSection {
  const entries = groups.filter((group) => group.section.id === section.id).flatMap((group) => group.entries)
  const wanted = (section.wanted ?? []).flatMap((name) => entries.find((entry) => entry.name === name) ?? [])
  const shown = wanted.length > 0 ? wanted : entries.slice(0, MOST_LISTED)
  return {
    id: section.id,
    title: section.title,
    path: sectionPath(section),
    entries: shown.map(linkTo),
    more: entries.length - shown.length,
  }
}
