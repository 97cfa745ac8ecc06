import { fileURLToPath } from 'node:url'
import { byName, type EntryGroup } from './catalogue'
import type { Entry } from './entry'
import { groupPath, linkTo, type DescribedLink } from './page'
import { readCatalogue } from './read'

export interface ListedGroup {
  readonly id: string
  readonly title: string
  /** The id of its section. */
  readonly section: string
  /** Where it is listed, from the site's root. */
  readonly path: string
  /** Whether it stands below an entry, as the methods of a type do. */
  readonly isNested: boolean
  readonly entries: readonly DescribedLink[]
}

/** The site's contents, for pages that list them. */
export interface Contents {
  /** In the order in which the site shows them. */
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly groups: readonly ListedGroup[]
  /** Paths in the order of names. */
  readonly alphabet: readonly string[]
}

const documents = fileURLToPath(new URL('../../../docs', import.meta.url))

declare const data: Contents
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/**/*.md`],
  load(): Contents {
    const { groups, entries, sections } = readCatalogue(documents)
    return {
      sections: sections.map(({ id, title }) => ({ id, title })),
      groups: groups.map(listGroup),
      alphabet: [...entries].sort(byName).map(({ path }) => path),
    }
  },
}

function listGroup(group: EntryGroup): ListedGroup {
  const { id, title, section, parent, entries } = group
  return {
    id,
    title,
    section: section.id,
    path: groupPath(group),
    isNested: parent !== undefined,
    entries: entries.map(listEntry),
  }
}

function listEntry(entry: Entry): DescribedLink {
  return { ...linkTo(entry), description: entry.description }
}
