import { HASHED_FOLDERS } from '../../deploy/kinds'
import { keep } from '../digest'
import { cacheNames, LIST_FILE, type OfflineFile, type OfflineList } from '../names'
import { keptRevision, noteKept } from './kept'

/** How far keeping everything has come; in bytes as they travel. */
export interface KeepProgress {
  readonly kept: number
  readonly total: number
}

const PARALLEL = 4

/**
 * The list of all that the site consists of.
 *
 * @throws Error without network
 */
export async function fetchList(base: string): Promise<OfflineList> {
  const response = await fetch(base + LIST_FILE, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${LIST_FILE}: ${response.status}`)
  return (await response.json()) as OfflineList
}

/** The size of everything, in bytes as they travel. */
export function totalBytes(list: OfflineList): number {
  return [...list.pages, ...list.files].reduce((sum, { bytes }) => sum + bytes, 0)
}

/**
 * Fetches and keeps all pages and files. What is kept already and cannot have changed is not fetched again.
 *
 * @throws DOMException `QuotaExceededError` when the device has no room, `AbortError` when stopped
 * @throws Error without network
 */
export async function keepEverything(
  base: string,
  list: OfflineList,
  signal: AbortSignal,
  onProgress: (progress: KeepProgress) => void,
): Promise<void> {
  const names = cacheNames(base)
  const [pages, hashed, other] = await Promise.all(
    [names.pages, names.hashed, names.other].map((name) => caches.open(name)),
  )
  if (!pages || !hashed || !other) return
  await navigator.storage?.persist?.()
  const total = totalBytes(list)
  let kept = 0
  const isHashed = ({ path }: OfflineFile): boolean => HASHED_FOLDERS.includes(path.split('/')[0] ?? '')
  const queue = [
    ...list.pages.map((file) => ({ file, cache: pages })),
    ...list.files.map((file) => ({ file, cache: isHashed(file) ? hashed : other })),
  ].values()
  const worker = async (): Promise<void> => {
    for (const { file, cache } of queue) {
      const url = new URL(base + file.path, location.origin).href
      if (cache !== hashed || !(await cache.match(url))) await keepFile(url, cache, signal)
      kept += file.bytes
      onProgress({ kept, total })
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  await warmSandbox(base + list.sandbox)
  noteKept(list.revision)
}

async function keepFile(url: string, cache: Cache, signal: AbortSignal): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache', signal })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await keep(cache, url, response)
}

/**
 * The sandbox's frame has an opaque origin, and so no service worker: offline, its document comes from the browser's own
 * cache, which a frame must have filled.
 */
async function warmSandbox(url: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', '')
  frame.hidden = true
  frame.src = url
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  frame.remove()
}

/** Lets go of all that is kept. */
export async function forgetEverything(base: string): Promise<void> {
  noteKept(undefined)
  await Promise.all(Object.values(cacheNames(base)).map((name) => caches.delete(name)))
}

/** A reader who once kept everything has everything of the new version too, unless the browser is told to save data. */
export async function renewEverything(base: string, revision: string): Promise<void> {
  const kept = keptRevision()
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (kept === undefined || kept === revision || connection?.saveData) return
  await keepEverything(base, await fetchList(base), new AbortController().signal, () => undefined).catch(
    () => undefined,
  )
}
