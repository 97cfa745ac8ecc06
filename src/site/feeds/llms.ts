import { absoluteUrl, type SiteAddress } from '../address'
import { sections } from '../entries/groups'
import { markdownPathOf } from '../markdown/copy'
import type { SitePage } from '../pages'
import type { FeedHead } from './atom'

const ABOUT =
  'Each example shows the output that CPython 3.14 prints; most have a TypeScript twin that prints the same.'

/** `llms.txt`: what the site holds, in Markdown, each page with the address of its Markdown form. */
export function llmsText(
  { title, description }: FeedHead,
  pages: readonly SitePage[],
  address: SiteAddress,
): string {
  const lists = sections.flatMap((section) => {
    const list = pageList(section.id, pages, address)
    return list === '' ? [] : [`## ${section.title}\n\n${list}`]
  })
  return `${[`# ${title}`, `> ${description}`, ABOUT, ...lists].join('\n\n')}\n`
}

/** The entries of a section as a list of links to their Markdown. */
export function pageList(section: string, pages: readonly SitePage[], address: SiteAddress): string {
  const members = pages.filter((page) => page.section === section && !page.path.endsWith('/'))
  const lines = members.map((page) => {
    const about = page.description ? `: ${page.description}` : ''
    return `- [${page.heading}](${absoluteUrl(address, markdownPathOf(page.path))})${about}`
  })
  return lines.join('\n')
}
