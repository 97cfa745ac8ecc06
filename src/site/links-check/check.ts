import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import type { Problem } from '../../examples/example'

/** What came of following every internal link. */
export interface LinkReport {
  readonly problems: readonly Problem[]
  readonly links: number
  readonly pages: number
}

interface Page {
  /** Address below the base, with a slash at its start, without `.html`. */
  readonly path: string
  readonly ids: ReadonlySet<string>
  readonly hrefs: readonly string[]
}

const ORIGIN = 'http://site'

/**
 * Follows every link in the built pages that stays on the site.
 *
 * @param dist the built site. @param docs its Markdown, to name the file and line of a broken link. @param base its base path
 */
export async function checkLinks(dist: string, docs: string, base: string): Promise<LinkReport> {
  const pages = await readPages(dist)
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const problems: Problem[] = []
  let links = 0
  for (const page of pages) {
    for (const href of new Set(page.hrefs)) {
      const url = new URL(href, `${ORIGIN}${base.slice(0, -1)}${page.path}`)
      if (url.origin !== ORIGIN) continue
      links += 1
      const message = follow(url, base, byPath, dist)
      if (message !== undefined)
        problems.push({ ...(await findSource(docs, page.path, href, base)), message })
    }
  }
  return { problems, links, pages: pages.length }
}

function follow(url: URL, base: string, pages: ReadonlyMap<string, Page>, dist: string): string | undefined {
  if (!url.pathname.startsWith(base)) return `The link to ${url.pathname} leaves the site's base, ${base}.`
  const path = decodeURI(url.pathname.slice(base.length - 1))
  const target = pages.get(path) ?? pages.get(`${path}index`)
  if (target === undefined) {
    return existsSync(join(dist, path)) && !path.endsWith('/') ? undefined : `There is no page ${path}.`
  }
  const fragment = decodeURIComponent(url.hash.slice(1))
  if (fragment === '' || target.ids.has(fragment)) return undefined
  return `There is no #${fragment} on ${path}.`
}

async function readPages(dist: string): Promise<Page[]> {
  const files = (await readdir(dist, { recursive: true })).filter(
    (file) => file.endsWith('.html') && file !== 'sandbox.html',
  )
  return Promise.all(
    files.map(async (file) => {
      const root = parse(await readFile(join(dist, file), 'utf8'))
      return {
        path: `/${file.replace(/\.html$/, '')}`,
        ids: new Set(root.querySelectorAll('[id]').map((element) => element.id)),
        hrefs: root.querySelectorAll('a[href]').map((element) => element.getAttribute('href') ?? ''),
      }
    }),
  )
}

/** Where in the Markdown a link stands; the page's first line for a link that a component made. */
async function findSource(
  docs: string,
  path: string,
  href: string,
  base: string,
): Promise<{ file: string; line: number }> {
  const file = join(docs, `${path}.md`)
  if (!existsSync(file)) return { file: path, line: 1 }
  const lines = (await readFile(file, 'utf8')).split('\n')
  const written = href.startsWith(base) ? `/${href.slice(base.length)}` : href
  const line = lines.findIndex((text) => text.includes(`"${written}"`) || text.includes(`(${written})`))
  return { file, line: Math.max(0, line) + 1 }
}
