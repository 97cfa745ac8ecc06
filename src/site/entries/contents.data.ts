import { fileURLToPath } from 'node:url'
import type { EntryGroup } from './catalogue'
import { groupPath, linkTo, type EntryLink } from './page'
import { readCatalogue } from './read'

export interface ListedGroup {
  readonly id: string
  readonly title: string
  /** Where it is listed, from the site's root. */
  readonly path: string
  readonly entries: readonly EntryLink[]
}

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
  return { id, title, path: groupPath(group), entries: entries.map(linkTo) }
}
