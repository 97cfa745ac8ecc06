import type { PageData, TransformPageContext } from 'vitepress'
import { pathOf } from '../address'
import type { Catalogue, EntryGroup } from './catalogue'
import type { Change, Entry, Page } from './entry'
import { kindFacts } from './kinds'
import { linkTo, type DescribedLink, type EntryLink } from './link'
import { readSite, type SiteModel } from './read'
import { sectionIndexes, type SectionIndex } from './sectionIndex'
import type { Section } from './sections'
import { hasSheet, sheetPathOf } from '../sheets/paths'

/** Something that can be gone to; without a path it is only named, as there is no page for it. */
export interface Step {
  readonly title: string
  readonly path?: string
}

/** What every page knows of the site around it. Its size does not depend on the number of entries. */
export interface SiteContext {
  /** Those that have an index to go to. */
  readonly sections: readonly { readonly path: string; readonly title: string; readonly short: string }[]
  /** What the page's own section holds, and the other sections; on a page in no section, the sections alone. */
  readonly groups: readonly { readonly path: string; readonly title: string }[]
  /** Pages on the site itself: those at the top but for home. */
  readonly about: readonly { readonly path: string; readonly title: string }[]
}

/** What an entry's page knows of its entry. */
export interface EntryContext {
  readonly name: string
  readonly label: string
  readonly isCode: boolean
  /** Section and group, the entry itself left out. */
  readonly trail: readonly Step[]
  readonly group: Step
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
  /** Where the entry stands as one sheet for print. */
  readonly sheet?: string
}

/** What {@link entryPageData} adds to VitePress's page data. */
export interface EntryPageData {
  readonly around: SiteContext
  readonly entry?: EntryContext
  /** VitePress's own, where the page does not say them. */
  readonly title?: string
  readonly description?: string
  /** The page's title, where its Markdown does not show one. */
  readonly missingHeading?: string
  /** What it lists of sections, by their ids. */
  readonly indexes?: Readonly<Record<string, SectionIndex>>
}

const mostSiblings = 24

/** A `transformPageData` hook that gives each page what its navigation shows. */
export function entryPageData(pageData: PageData, { siteConfig }: TransformPageContext): EntryPageData {
  const site = readSite(siteConfig.srcDir)
  const page = site.pages.find(({ file }) => file === pageData.relativePath)
  const entry = site.catalogue.find(pathOf(pageData.relativePath))
  return {
    around: siteContext(site, page),
    ...(entry && { entry: entryContext(site, entry) }),
    // The home page is made of components, and one of them is its title.
    ...(page?.body.includes('<EntryIndex') && { indexes: sectionIndexes(page, site.catalogue) }),
    // A page of another site may not describe itself; VitePress would say what all of this site is.
    ...(page && entry && !pageData.description && { description: page.description }),
    ...(page && entry && !pageData.title && { title: page.title }),
    ...(page?.showsHeading === false && page.path !== '/' && { missingHeading: page.heading }),
  }
}

/** @param page undefined for one that is not the site's, such as the one for what is missing */
export function siteContext(site: SiteModel, page: Page | undefined): SiteContext {
  const sections = site.catalogue.sections
    .filter(({ id }) => hasIndex(site, id))
    .map(({ id, title, short = title }) => ({ id, path: `/${id}/`, title, short }))
  return {
    sections: sections.map(({ path, title, short }) => ({ path, title, short })),
    groups: sections.flatMap(({ id, path, title }) => {
      const own = id === page?.section?.id ? topGroups(site.catalogue, id) : []
      return own.length > 1
        ? own.map((group) => ({ path: groupPath(group), title: group.title }))
        : [{ path, title }]
    }),
    about: site.pages
      .filter(({ section: own, path }) => own === undefined && path !== '/')
      .map(({ path, heading }) => ({ path, title: heading })),
  }
}

function topGroups(catalogue: Catalogue, section: string): EntryGroup[] {
  return catalogue.groups.filter((group) => group.section.id === section && group.parent === undefined)
}

function hasIndex({ pages }: SiteModel, section: string): boolean {
  return pages.some(({ path }) => path === `/${section}/`)
}

/** The steps from the site's home to an entry, both left out: its section, its group. */
export function trailOf(site: SiteModel, entry: Entry): Step[] {
  const { section } = entry
  const group = site.catalogue.groupOf(entry)
  const first: Step = hasIndex(site, section.id)
    ? { title: section.title, path: `/${section.id}/` }
    : { title: section.title }
  if (group.parent !== undefined) return [...trailOf(site, group.parent).slice(0, 1), ...stepsTo(site, group)]
  return group.id === section.id ? [first] : [first, groupStep(site, group)]
}

/** The entries that a nested group stands below, from outside in. */
function stepsTo(site: SiteModel, { parent }: EntryGroup): Step[] {
  if (parent === undefined) return []
  const above = stepsTo(site, site.catalogue.groupOf(parent))
  return [...above, { title: kindFacts(parent.kind).label(parent.name), path: parent.path }]
}

function groupStep(site: SiteModel, group: EntryGroup): Step {
  const { title, section, parent } = group
  return parent !== undefined || hasIndex(site, section.id) ? { title, path: groupPath(group) } : { title }
}

/** Where a section is listed. */
export function sectionPath({ id }: Section): string {
  return `/${id}/`
}

/** Where a group is listed: below an entry it is that entry's page that tells of it. */
function groupPath({ id, section, parent }: EntryGroup): string {
  if (parent !== undefined) return parent.path
  return id === section.id ? sectionPath(section) : `${sectionPath(section)}#${id}`
}

function entryContext(site: SiteModel, entry: Entry): EntryContext {
  const { catalogue } = site
  const group = catalogue.groupOf(entry)
  const { previous, next } = catalogue.neighbours(entry)
  const index = group.entries.indexOf(entry)
  const start = Math.max(0, Math.min(index - mostSiblings / 2, group.entries.length - mostSiblings))
  const siblings = group.entries.slice(start, start + mostSiblings)
  return {
    name: entry.name,
    label: entry.label,
    isCode: kindFacts(entry.kind).isCode,
    trail: trailOf(site, entry),
    group: groupStep(site, group),
    siblings: siblings.map(linkTo),
    more: group.entries.length - siblings.length,
    ...(previous && { previous: linkTo(previous) }),
    ...(next && { next: linkTo(next) }),
    related: catalogue
      .related(entry)
      .filter(({ path }) => !entry.links.includes(path))
      .map((other) => ({ ...linkTo(other), description: other.description })),
    ...(entry.since === undefined ? {} : { since: entry.since }),
    changed: entry.changed,
    ...(hasSheet(entry) && { sheet: sheetPathOf(entry.path) }),
  }
}
