import { absoluteUrl, type SiteAddress } from '../address'
import { isEntry, type Page } from '../entries/entry'
import { inOrder } from '../entries/sections'
import { markdownPathOf } from '../markdown/copy'
import type { FeedHead } from './atom'

const ABOUT =
  'Each example shows the output that CPython 3.14 prints; many have a TypeScript twin beside them.'

/**
 * `llms.txt`: what the site holds, in Markdown, each page with the address of its Markdown form. Entries stand in their
 * sections; pages in none come last, under the heading that the format has for what may be left out.
 */
export function llmsText(
  { title, description }: FeedHead,
  pages: readonly Page[],
  address: SiteAddress,
): string {
  const lists = inOrder(pages.flatMap(({ section }) => section ?? [])).map((section) => ({
    title: section.title,
    list: pageList(section.id, pages, address),
  }))
  const others = pages.filter(({ section, path }) => section === undefined && path !== '/')
  const parts = [...lists, { title: 'Optional', list: listOf(others, address) }]
    .filter(({ list }) => list !== '')
    .map((part) => `## ${part.title}\n\n${part.list}`)
  return `${[`# ${title}`, `> ${description}`, ABOUT, ...parts].join('\n\n')}\n`
}

/** The entries of a section as a list of links to their Markdown. */
export function pageList(section: string, pages: readonly Page[], address: SiteAddress): string {
  return listOf(
    pages.filter((page) => isEntry(page) && page.section.id === section),
    address,
  )
}

function listOf(pages: readonly Page[], address: SiteAddress): string {
  return pages
    .map((page) => {
      const about = page.description ? `: ${page.description}` : ''
      return `- [${page.heading}](${absoluteUrl(address, markdownPathOf(page.path))})${about}`
    })
    .join('\n')
}
