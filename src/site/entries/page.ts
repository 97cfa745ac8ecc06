import type { PageData, TransformPageContext } from 'vitepress'
import type { Catalogue } from './catalogue'
import type { Change, Entry } from './entry'
import { readCatalogue } from './read'

/** A link to an entry. */
export interface EntryLink {
  readonly path: string
  readonly label: string
}

export interface DescribedLink extends EntryLink {
  readonly description: string
}

/** What every page knows of the site around it. Its size does not depend on the number of entries. */
export interface SiteContext {
  readonly sections: readonly { readonly path: string; readonly title: string }[]
  readonly groups: readonly { readonly path: string; readonly title: string }[]
}

/** What an entry's page knows of its entry. */
export interface EntryContext {
  readonly name: string
  readonly section: { readonly path: string; readonly title: string }
  readonly group: { readonly path: string; readonly title: string }
  /** The entries of the group around this one, it included, in order. */
  readonly siblings: readonly EntryLink[]
  /** How many entries the group has beyond `siblings`. */
  readonly more: number
  readonly previous?: EntryLink
  readonly next?: EntryLink
  /** Related entries that the text does not link to already. */
  readonly related: readonly DescribedLink[]
  readonly since?: string
  readonly changed: readonly Change[]
}

/** What {@link entryPageData} adds to VitePress's page data. */
export interface EntryPageData {
  readonly around: SiteContext
  readonly entry?: EntryContext
}

const mostSiblings = 24

/** A `transformPageData` hook that gives each page what its navigation shows. */
export function entryPageData(pageData: PageData, { siteConfig }: TransformPageContext): EntryPageData {
  const catalogue = readCatalogue(siteConfig.srcDir)
  const entry = catalogue.find(`/${pageData.relativePath.replace(/\.md$/, '')}`)
  const around: SiteContext = {
    sections: catalogue.sections.map(({ id, title }) => ({ path: `/${id}/`, title })),
    groups: catalogue.groups.map(groupLink),
  }
  return entry === undefined ? { around } : { around, entry: entryContext(catalogue, entry) }
}

function entryContext(catalogue: Catalogue, entry: Entry): EntryContext {
  const group = catalogue.groups.find(({ id }) => id === entry.group)
  const section = catalogue.sections.find(({ id }) => id === entry.section)
  if (group === undefined || section === undefined) throw new Error(`${entry.file}: the entry is in no group`)
  const { previous, next } = catalogue.neighbours(entry)
  const index = group.entries.indexOf(entry)
  const start = Math.max(0, Math.min(index - mostSiblings / 2, group.entries.length - mostSiblings))
  const siblings = group.entries.slice(start, start + mostSiblings)
  return {
    name: entry.name,
    section: { path: `/${section.id}/`, title: section.title },
    group: groupLink(group),
    siblings: siblings.map(link),
    more: group.entries.length - siblings.length,
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
    related: catalogue
      .related(entry)
      .filter(({ path }) => !entry.links.includes(path))
      .map((other) => ({ ...link(other), description: other.description })),
    ...(entry.since === undefined ? {} : { since: entry.since }),
    changed: entry.changed,
  }
}

function groupLink({ id, title, section }: Catalogue['groups'][number]): { path: string; title: string } {
  return { path: id === section ? `/${section}/` : `/${section}/#${id}`, title }
}

const link = ({ path, label }: Entry): EntryLink => ({ path, label })
