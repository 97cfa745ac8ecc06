import { fileURLToPath } from 'node:url'
import { byName, type GroupWithEntries } from './catalogue'
import type { Entry } from './entry'
import type { SectionId } from './groups'
import { readCatalogue } from './read'

/** An entry in a list. */
export interface ListedEntry {
  readonly path: string
  readonly label: string
  readonly description: string
}

export interface ListedGroup {
  readonly id: string
  readonly title: string
  readonly section: SectionId
  readonly entries: readonly ListedEntry[]
}

/** The site's contents, for pages that list them. */
export interface Contents {
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
    const { groups, entries } = readCatalogue(documents)
    return { groups: groups.map(listGroup), alphabet: [...entries].sort(byName).map(({ path }) => path) }
  },
}

function listGroup({ id, title, section, entries }: GroupWithEntries): ListedGroup {
  return { id, title, section, entries: entries.map(listEntry) }
}

function listEntry({ path, label, description }: Entry): ListedEntry {
  return { path, label, description }
}
