import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readFacts } from '../facts/interpreter'
import { documentedNames } from '../facts/names'
import { factTables, TABLE_TAGS } from '../facts/tables'
import type { SiteAddress } from './address'
import { caddyfile } from './deploy/caddy'
import { HIDDEN_FILES, isCompressed, listFiles } from './deploy/files'
import { headerRules, siteHeaders } from './deploy/headers'
import { formatHeadersFile } from './deploy/headersFile'
import { nginxConf } from './deploy/nginx'
import { shrinkPageHashes } from './deploy/pageHashes'
import { SANDBOX_DOCUMENT } from './deploy/kinds'
import { policyOf, writePolicy } from './deploy/policy'
import { precompress } from './deploy/precompress'
import { atomFeed, FEED_PATH } from './feeds/atom'
import type { Page } from './entries/entry'
import { readSite } from './entries/read'
import { llmsText, pageList } from './feeds/llms'
import { robotsText } from './feeds/robots'
import { writeManifest } from './head/icons'
import { writeImages } from './head/image'
import { readHistory } from './history'
import { writeLicences } from './licences/write'
import type { ComponentText } from './markdown/components'
import { signatureText } from './markdown/signature'
import { markdownPathOf, toMarkdown } from './markdown/copy'
import { SITE_DESCRIPTION, SITE_NAME } from './name'
import { writeSheets } from './sheets/write'
import { buildOffline } from './offline/build'

/** Where {@link finishSite} finds what it works on. */
export interface FinishOptions {
  /** The folder of the built site, as VitePress and the engines' build left it. */
  readonly dist: string
  /** The folder of the pages' Markdown. */
  readonly docs: string
  /** The project's folder, with its lock file. */
  readonly root: string
  /** A folder that outlives builds. */
  readonly cache: string
  readonly address: SiteAddress
  /** Ships a service worker that removes itself and what it kept. */
  readonly retired: boolean
  /** Told what begins. */
  readonly log: (step: string) => void
}

/**
 * Makes the built site complete: what surrounds the pages for machines, offline use and servers. May run again over
 * its own result.
 */
export async function finishSite({
  dist,
  docs,
  root,
  cache,
  address,
  retired,
  log,
}: FinishOptions): Promise<void> {
  const site = readSite(docs)
  const { pages } = site
  log('social images')
  await writeImages(pages, SITE_NAME, dist, join(cache, 'og'))
  await writeManifest(dist, SITE_NAME, SITE_DESCRIPTION)
  log('Markdown, feed, llms.txt')
  await writeTexts(pages, { dist, docs, address })
  log('sheets for print')
  await writeSheets(dist, site, address)
  log('licences')
  await writeLicences(dist, root)
  log('page hashes and content security policy')
  const build = await shrinkPageHashes(dist, address.base)
  const policy = await writePolicy(dist)
  log('brotli and gzip')
  const compressed = join(cache, 'compressed')
  const { files, made, bytes, brotliBytes } = await precompress(dist, compressed)
  log(`${files} files of ${megabytes(bytes)} became ${megabytes(brotliBytes)}; ${made} of them were new`)
  await buildOffline(dist, build, retired)
  await precompress(dist, compressed)
  await writeServerFiles(dist, policy, address.base)
}

async function writeTexts(
  pages: readonly Page[],
  { dist, docs, address }: Pick<FinishOptions, 'dist' | 'docs' | 'address'>,
): Promise<void> {
  const facts = await readFacts()
  const tables = factTables(facts, readSite(docs).catalogue.entries)
  const components: Record<string, ComponentText> = {
    'built-in-signature': signatureText(documentedNames(facts)),
    ...Object.fromEntries(
      TABLE_TAGS.map((tag): [string, ComponentText] => [tag, ({ name = '' }) => tables.text(tag, name)]),
    ),
    entryindex: ({ section = '' }) => pageList(section, pages, address),
  }
  const head = { title: SITE_NAME, description: SITE_DESCRIPTION }
  const texts = new Map(
    pages.map((page) => [markdownPathOf(page.path), toMarkdown(page, address, components)]),
  )
  texts.set(FEED_PATH, atomFeed(head, pages, readHistory(docs), address))
  texts.set('/llms.txt', llmsText(head, pages, address))
  texts.set('/robots.txt', robotsText(address))
  for (const [path, text] of texts) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), text)
  }
}

async function writeServerFiles(dist: string, policy: string, base: string): Promise<void> {
  const sandbox = await readFile(join(dist, SANDBOX_DOCUMENT), 'utf8').catch(() => '')
  const headers = siteHeaders(policy, policyOf(sandbox))
  const files = (await listFiles(dist)).filter((file) => !isCompressed(file) && !HIDDEN_FILES.includes(file))
  await writeFile(join(dist, '_headers'), formatHeadersFile(headerRules(headers, files, base)))
  await writeFile(join(dist, 'Caddyfile'), caddyfile(headers, base))
  await writeFile(join(dist, 'nginx.conf'), nginxConf(headers, base))
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
