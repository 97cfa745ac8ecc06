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

async function renewPage(url: string, pages: Cache, hashed: Cache): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' })
  if (!response.ok || response.redirected) return
  const html = await response.clone().text()
  for (const [, asset = ''] of html.matchAll(ASSET)) {
    const whole = asset.replace(/\.lean\.js$/, '.js')
    for (const file of new Set([asset, whole])) {
      if (!(await hashed.match(file))) await hashed.add(file)
    }
  }
  await pages.put(url, response)
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
