import { absoluteUrl, type SiteAddress } from '../address'
import type { Step } from '../entries/page'

/** What is told to machines about one page. */
export interface PageFacts {
  readonly path: string
  readonly title: string
  readonly description: string
  readonly image: string
  /** Milliseconds since 1970; left out where git knows no date. */
  readonly updated?: number | undefined
}

const CONTEXT = 'https://schema.org'

/**
 * JSON-LD of a page in a section: an article, and its place on the site.
 *
 * @param trail what stands between the site's home and the page; places without a page of their own are left out
 */
export function entryData(
  facts: PageFacts,
  siteName: string,
  address: SiteAddress,
  trail: readonly Step[],
): object[] {
  const url = absoluteUrl(address, facts.path)
  const site = { '@type': 'Organization', name: siteName, url: absoluteUrl(address, '/') }
  const article = {
    '@context': CONTEXT,
    '@type': 'TechArticle',
    headline: facts.title,
    description: facts.description,
    url,
    mainEntityOfPage: url,
    image: facts.image,
    inLanguage: 'en',
    isAccessibleForFree: true,
    proficiencyLevel: 'Beginner',
    author: site,
    publisher: site,
    ...(facts.updated ? { dateModified: new Date(facts.updated).toISOString() } : {}),
  }
  return [article, breadcrumbs(facts, siteName, address, trail)]
}

function breadcrumbs(
  facts: PageFacts,
  siteName: string,
  address: SiteAddress,
  trail: readonly Step[],
): object {
  const between = trail.flatMap(({ title, path }) =>
    // A group is a part of its section's page.
    path === undefined || path.includes('#') ? [] : [{ name: title, path }],
  )
  const steps = [{ name: siteName, path: '/' }, ...between, { name: facts.title, path: facts.path }]
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(address, path),
    })),
  }
}

/** JSON-LD of the home page. */
export function siteData(siteName: string, description: string, address: SiteAddress): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: siteName,
    description,
    url: absoluteUrl(address, '/'),
  }
}
