import type { HeadConfig, TransformContext } from 'vitepress'
import { absoluteUrl, address, pathOf } from '../address'
import { isEntry } from '../entries/entry'
import { trailOf } from '../entries/page'
import { readSite } from '../entries/read'
import { FEED_PATH } from '../feeds/atom'
import { markdownPathOf } from '../markdown/copy'
import { imagePathOf } from './image'
import { toInlineJson } from './json'
import { RETIRED_META } from '../offline/names'
import { workerRetired } from '../offline/retired'
import { entryData, siteData } from './structuredData'

/** The head tags that VitePress does not write by itself; for its `transformHead`. */
export function pageHead({
  page,
  pageData,
  siteData: site,
  siteConfig,
  title,
  description,
}: TransformContext): HeadConfig[] {
  const retired: HeadConfig[] = workerRetired ? [['meta', { name: RETIRED_META, content: '' }]] : []
  if (page === '404.md') return [['meta', { name: 'robots', content: 'noindex' }], ...retired]
  const path = pathOf(page)
  const url = absoluteUrl(address, path)
  const image = absoluteUrl(address, imagePathOf(path))
  const facts = { path, title, description, image, updated: pageData.lastUpdated }
  const model = readSite(siteConfig.srcDir)
  const known = model.pages.find(({ file }) => file === page)
  const data =
    known?.section === undefined
      ? [siteData(site.title, description, address)]
      : entryData(facts, site.title, address, isEntry(known) ? trailOf(model, known) : [])
  return [
    ...retired,
    ['link', { rel: 'canonical', href: url }],
    ['link', { rel: 'alternate', type: 'text/markdown', href: absoluteUrl(address, markdownPathOf(path)) }],
    [
      'link',
      {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: site.title,
        href: absoluteUrl(address, FEED_PATH),
      },
    ],
    ...openGraph({
      type: known?.section === undefined ? 'website' : 'article',
      site_name: site.title,
      title,
      description,
      url,
      image,
    }),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ...data.map((item): HeadConfig => ['script', { type: 'application/ld+json' }, toInlineJson(item)]),
  ]
}

function openGraph(properties: Readonly<Record<string, string>>): HeadConfig[] {
  const all = {
    ...properties,
    'image:width': '1200',
    'image:height': '630',
    'image:alt': properties['title'] ?? '',
  }
  return Object.entries(all).map(([name, content]) => ['meta', { property: `og:${name}`, content }])
}
