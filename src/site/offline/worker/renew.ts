import { keep } from '../digest'
import { LIST_FILE, type CacheNames, type OfflineList } from '../names'
import { base } from './scope'

const ASSET = /(?:href|src)="([^"]*\/assets\/[^"]+)"/g

/**
 * After a deployment: fetches the pages that are kept anew, with what they load, and then lets go of files that the
 * site no longer has. Where the network fails in between, everything old stays: it still works together.
 */
export async function renewKept(names: CacheNames): Promise<void> {
  const pages = await caches.open(names.pages)
  const kept = await pages.keys()
  if (kept.length === 0 || savesData()) return
  try {
    const response = await fetch(base + LIST_FILE, { cache: 'no-store' })
    if (!response.ok) return
    const list = (await response.json()) as OfflineList
    const hashed = await caches.open(names.hashed)
    const known = new Set(list.pages.map(({ path }) => base + path))
    for (const { url } of kept) {
      if (known.has(new URL(url).pathname)) await renewPage(url, pages, hashed)
      else await pages.delete(url)
    }
    await forget(hashed, new Set(list.files.map(({ path }) => base + path)))
  } catch {
    // No network in the middle: the next version tries again.
  }
}

/** Keeps a page as it is now, with what it loads, and some files besides. */
export async function keepPage(url: string, files: readonly string[], names: CacheNames): Promise<void> {
  const [pages, hashed] = await Promise.all([caches.open(names.pages), caches.open(names.hashed)])
  await renewPage(url, pages, hashed)
  await addMissing(hashed, files)
}

/** Keeps files of engines that the browser has just fetched, and so need not travel once more. */
export async function keepEngines(urls: readonly string[], names: CacheNames): Promise<void> {
  const hashed = await caches.open(names.hashed)
  // One that does not come is kept after its next use.
  await Promise.allSettled(urls.map((url) => addMissing(hashed, [url])))
}

async function renewPage(url: string, pages: Cache, hashed: Cache): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' })
  if (!response.ok || response.redirected) return
  const html = await response.clone().text()
  const assets = [...html.matchAll(ASSET)].flatMap(([, asset = '']) => [
    asset,
    // The page's script without what its HTML holds already; navigation within the site asks for the whole one.
    asset.replace(/\.lean\.js$/, '.js'),
  ])
  await addMissing(hashed, assets)
  await keep(pages, url, response)
}

async function addMissing(cache: Cache, urls: readonly string[]): Promise<void> {
  for (const url of new Set(urls)) {
    if (await cache.match(url)) continue
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    await keep(cache, url, response)
  }
}

async function forget(cache: Cache, known: ReadonlySet<string>): Promise<void> {
  for (const request of await cache.keys()) {
    if (!known.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}

/** The reader's wish to save data, where the browser tells it. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
