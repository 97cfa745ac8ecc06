import { fileURLToPath } from 'node:url'
import type { EntryGroup } from './catalogue'
import { groupPath, linkTo, type EntryLink } from './page'
import { readCatalogue } from './read'

export interface ListedGroup {
  readonly id: string
  readonly title: string
  /** Where it is listed, from the site's root. */
  readonly path: string
  /** The first ones. */
  readonly entries: readonly EntryLink[]
  /** How many more there are. */
  readonly more: number
}

/** So many entries of a group are listed: with all of them the page that lists every group would weigh as much as its example. */
const MOST_LISTED = 12

/** The site's contents, for pages that list them. */
export interface Contents {
  /** In the order in which the site shows them. */
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  /** Those that stand below an entry, as the methods of a type do, are that entry's to list. */
  readonly groups: readonly ListedGroup[]
}

const documents = fileURLToPath(new URL('../../../docs', import.meta.url))

declare const data: Contents
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/**/*.md`],
  load(): Contents {
    const { groups, sections } = readCatalogue(documents)
    return {
      sections: sections.map(({ id, title }) => ({ id, title })),
      groups: groups.filter(({ parent }) => parent === undefined).map(listGroup),
    }
  },
}

function listGroup(group: EntryGroup): ListedGroup {
  const { id, title, entries } = group
  // “And 1 more” takes as much room as the one.
  const shown = entries.length > MOST_LISTED + 1 ? entries.slice(0, MOST_LISTED) : entries
  return {
    id,
    title,
    path: groupPath(group),
    entries: shown.map(linkTo),
    more: entries.length - shown.length,
  }
}
