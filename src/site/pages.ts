import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { pathOf } from './address'

/** A Markdown file of `docs/`, as what surrounds the page needs it. */
export interface SitePage {
  /** Relative to the folder of the pages: `builtin/aiter.md`. */
  readonly file: string
  /** From the site's root, without the base: `/builtin/aiter`. */
  readonly path: string
  /** As search engines show it. */
  readonly title: string
  /** What the reader sees at the top of the page. */
  readonly heading: string
  readonly description: string
  readonly group: string | undefined
  /** The first part of the path, `builtin`; empty for pages at the top. */
  readonly section: string
  /** Markdown without front matter. */
  readonly body: string
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

/** Reads all pages below a folder, sorted by path. Files in `public/` are no pages. */
export async function readPages(docs: string): Promise<SitePage[]> {
  const all = (await readdir(docs, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const files = all.filter((file) => file.endsWith('.md') && !file.startsWith('public/'))
  const pages = await Promise.all(
    files.map(async (file) => readPage(file, await readFile(join(docs, file), 'utf8'))),
  )
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Reads one page from its Markdown. */
export function readPage(file: string, source: string): SitePage {
  const found = FRONT_MATTER.exec(source)
  const data: unknown = found?.[1] ? parse(found[1]) : {}
  const text = (name: string): string | undefined => {
    const value =
      typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined
    return typeof value === 'string' ? value : undefined
  }
  const body = found ? source.slice(found[0].length) : source
  const heading = /<base-title[^>]*>\s*([^<]+?)\s*</.exec(body)?.[1] ?? /^#\s+(.+)$/m.exec(body)?.[1]
  const title = text('title') ?? heading ?? file
  return {
    file,
    path: pathOf(file),
    title,
    heading: heading ?? title,
    description: text('description') ?? '',
    group: text('group'),
    section: file.includes('/') ? file.slice(0, file.indexOf('/')) : '',
    body,
  }
}
