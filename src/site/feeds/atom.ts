import { Feed } from 'feed'
import { absoluteUrl, type SiteAddress } from '../address'
import type { PageDates } from '../history'
import type { Page } from '../entries/entry'

/** Where the feed is served, from the site's root. */
export const FEED_PATH = '/feed.xml'

const LATEST = 50

/** The site, as its feed names it. */
export interface FeedHead {
  readonly title: string
  readonly description: string
}

/**
 * The Atom feed of what is new and what changed, newest first. A page has one item, which moves up when the page
 * changes. Pages whose dates are not known are left out.
 *
 * @param dates by the page's file
 */
export function atomFeed(
  head: FeedHead,
  pages: readonly Page[],
  dates: ReadonlyMap<string, PageDates>,
  address: SiteAddress,
): string {
  const items = pages
    .flatMap((page) => {
      const known = dates.get(page.file)
      return known ? [{ page, ...known }] : []
    })
    .sort((a, b) => b.updated.getTime() - a.updated.getTime())
    .slice(0, LATEST)
  const home = absoluteUrl(address, '/')
  const feed = new Feed({
    ...head,
    id: home,
    link: home,
    language: 'en',
    copyright: '',
    generator: head.title,
    updated: items[0]?.updated ?? new Date(0),
    feedLinks: { atom: absoluteUrl(address, FEED_PATH) },
    author: { name: head.title },
  })
  for (const { page, published, updated } of items) {
    const url = absoluteUrl(address, page.path)
    const news = published.getTime() === updated.getTime() ? 'New' : 'Changed'
    feed.addItem({
      id: url,
      link: url,
      title: page.title,
      description: `${news}: ${page.description}`,
      published,
      date: updated,
    })
  }
  return feed.atom1()
}
