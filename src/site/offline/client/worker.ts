import { HASHED_FOLDERS } from '../../deploy/kinds'
import { cacheNames, WORKER_FILE, type ToWorker, type WorkerVersion } from '../names'
import { deployedBuild, pageBuild } from './pageBuild'
import { isRetired } from './kept'

/** How often a page that stays open asks whether there is a new version, in milliseconds. */
const ASK_AGAIN = 60 * 60 * 1000

/**
 * Registers the service worker, and keeps what this visit has loaded before the worker was there. Where the site has
 * retired its worker, one that is still there is removed instead.
 *
 * @param base the path below which the site is served
 * @param kept the revision that is wholly kept on this device, if any is
 * @param offer called when a new version is ready; its argument loads it
 */
export async function startOffline(
  base: string,
  kept: string | undefined,
  offer: (load: () => void) => void,
): Promise<void> {
  watchFailedScripts(base, offer)
  if (!('serviceWorker' in navigator)) return
  if (isRetired()) return retire(base)
  const registration = await navigator.serviceWorker.register(base + WORKER_FILE, {
    scope: base,
    updateViaCache: 'none',
  })
  watchVersions(registration, offer)
  await navigator.serviceWorker.ready
  send(registration.active, { type: 'KEEP', page: pageUrl(), files: loadedFiles(base) })
  if (kept === undefined || !registration.active) return
  const version = await askVersion(registration.active)
  const { renewEverything } = await import('./keep')
  if (version) await renewEverything(base, version.revision)
}

/** Keeps a page that was reached within the site, so that its address also opens without network. */
export async function keepPage(base: string): Promise<void> {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  const pages = worker && (await caches.open(cacheNames(base).pages))
  if (!pages || (await pages.match(pageUrl()))) return
  send(worker, { type: 'KEEP', page: pageUrl(), files: [] })
}

function pageUrl(): string {
  return location.origin + location.pathname
}

function send(worker: ServiceWorker | null, message: ToWorker): void {
  worker?.postMessage(message)
}

/** What the page has loaded before there was a worker to keep it. */
function loadedFiles(base: string): string[] {
  const folders = HASHED_FOLDERS.map((folder) => `${location.origin}${base}${folder}/`)
  const urls = performance.getEntriesByType('resource').map(({ name }) => name)
  return urls.filter((url) => folders.some((folder) => url.startsWith(folder)))
}

async function askVersion(worker: ServiceWorker): Promise<WorkerVersion | undefined> {
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<WorkerVersion | undefined>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerVersion>) => resolve(data)
    setTimeout(resolve, 5000, undefined)
  })
  worker.postMessage({ type: 'VERSION' } satisfies ToWorker, [port2])
  return answer.finally(() => port1.close())
}

function watchVersions(registration: ServiceWorkerRegistration, offer: (load: () => void) => void): void {
  let accepted = false
  const consider = async (waiting: ServiceWorker): Promise<void> => {
    const version = await askVersion(waiting)
    // Only texts have changed, or the page is as new as the worker: nothing here needs a reload.
    if (version?.build === pageBuild()) return send(waiting, { type: 'SKIP_WAITING' })
    offer(() => {
      accepted = true
      send(waiting, { type: 'SKIP_WAITING' })
    })
  }
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) void consider(worker)
    })
  })
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload()
  })
  if (registration.waiting) void consider(registration.waiting)
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < ASK_AGAIN) return
    asked = Date.now()
    void registration.update().catch(() => undefined)
  })
}

/**
 * A part of the page that loads when it is needed is gone after a deployment: then there is a new version. Or it has come, and is no
 * script: what does not come is no error of a script's text.
 */
function watchFailedScripts(base: string, offer: (load: () => void) => void): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    if (payload instanceof SyntaxError) return void import('./mendScripts')
    void deployedBuild(base).then((build) => {
      if (build !== undefined && build !== pageBuild()) offer(() => location.reload())
    })
  })
}

/** A retired worker still serves the page that it controls, and keeps what that page is fetching; in milliseconds. */
const LAST_FETCHES = 3000

async function retire(base: string): Promise<void> {
  const clear = () => Promise.all(Object.values(cacheNames(base)).map((name) => caches.delete(name)))
  const registration = await navigator.serviceWorker.getRegistration(base)
  await registration?.unregister()
  await clear()
  setTimeout(() => void clear(), LAST_FETCHES)
}
