import { createHash } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mapConcurrent } from '../../mapConcurrent'
import { toInlineJson } from '../head/json'
import { listFiles } from './files'
import { BUILD_KEY, PAGE_HASHES_ID } from './kinds'

type PageHashes = Readonly<Record<string, string>>

/**
 * VitePress tells every page the hash of every other one, so pages grow with the number of entries. This leaves each
 * page the hashes of itself and of the pages it links to, as data in the page; its router asks for the whole map
 * (`hashmap.json`) when a reader goes where no link led.
 *
 * @param dist the folder of the built site
 * @returns the build's name, which changes when scripts that pages share have changed
 * @throws Error when the build does not look as VitePress leaves it
 */
export async function shrinkPageHashes(dist: string, base: string): Promise<string> {
  const mapFile = join(dist, 'hashmap.json')
  const all = JSON.parse(await readFile(mapFile, 'utf8')) as PageHashes
  const build = all[BUILD_KEY] ?? (await nameBuild(dist))
  await writeFile(mapFile, JSON.stringify({ ...all, [BUILD_KEY]: build }))
  const metadata = await rewriteMetadata(dist)
  await mapConcurrent(await listFiles(dist, '.html'), async (file) => {
    const path = join(dist, file)
    const html = await readFile(path, 'utf8')
    if (!html.includes(metadata.before) || html.includes(`id="${PAGE_HASHES_ID}"`)) return
    const hashes = { [BUILD_KEY]: build, ...linkedHashes(html, file, base, all) }
    const data = `<script type="application/json" id="${PAGE_HASHES_ID}">${toInlineJson(hashes)}</script>`
    await writeFile(
      path,
      html.replace(metadata.before, metadata.after).replace('<body>', () => `<body>${data}`),
    )
  })
  return build
}

/** The chunk that carries the map also carries the site's data, which stays; its name follows its content. */
async function rewriteMetadata(dist: string): Promise<{ before: string; after: string }> {
  const chunks = join(dist, 'assets/chunks')
  const before = (await readdir(chunks)).find((name) => /^metadata\.\w+\.js$/.test(name))
  if (!before)
    throw new Error('assets/chunks holds no metadata: has VitePress changed where it keeps page hashes?')
  const file = join(chunks, before)
  const code = await readFile(file, 'utf8')
  const read = `window.__VP_HASH_MAP__=JSON.parse(document.getElementById("${PAGE_HASHES_ID}").textContent);`
  const rewritten = code.replace(
    /^window\.__VP_HASH_MAP__=JSON\.parse\((?:"(?:[^"\\]|\\.)*"|document[^)]*\)\.textContent)\);/,
    read,
  )
  if (!rewritten.startsWith(read)) throw new Error(`${before} does not begin with the map of page hashes`)
  const after = `metadata.${shortHash(rewritten)}.js`
  await writeFile(file, rewritten)
  await rename(file, join(dirname(file), after))
  return { before, after }
}

/** Names the scripts that all pages share. A page's own chunk is not among them: the router fetches a new one itself. */
async function nameBuild(dist: string): Promise<string> {
  const scripts = await listFiles(join(dist, 'assets'), '.js')
  return shortHash(scripts.filter((file) => !/\.md\.[\w-]+(\.lean)?\.js$|metadata\./.test(file)).join('\n'))
}

function linkedHashes(html: string, file: string, base: string, all: PageHashes): PageHashes {
  const found: Record<string, string> = {}
  const add = (page: string): void => {
    const key = `${page.replaceAll('/', '_')}.md`.toLowerCase()
    const hash = all[key]
    if (hash) found[key] = hash
  }
  add(file.replace(/\.html$/, ''))
  for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"#?]+)/g)) {
    if (!href.startsWith(base)) continue
    const page = href.slice(base.length).replace(/\.html$/, '')
    add(page === '' || page.endsWith('/') ? `${page}index` : page)
    add(`${page}/index`)
  }
  return found
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
