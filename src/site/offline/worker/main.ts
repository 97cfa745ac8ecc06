import { clientsClaim } from 'workbox-core'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { cacheNames, type ToWorker, type WorkerVersion } from '../names'
import { intact } from './intact'
import { isEngine, isHashed, isPage, pageKeys } from './kinds'
import { offlinePage } from './offlinePage'
import { FetchAnew } from './fetchAnew'
import { KeptOrFetched } from './keptOrFetched'
import { keepEngines, keepPage, renewKept } from './renew'
import { base, scope } from './scope'

/* What was visited is kept as it is fetched; nothing is fetched in advance. Put in by the build: */
declare const VERSION: WorkerVersion

/** How long a reader waits for a page's newest form before the kept one is shown, in seconds. */
const PATIENCE = 4

const names = cacheNames(base)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isPage(url),
  new NetworkFirst({ cacheName: names.pages, networkTimeoutSeconds: PATIENCE, plugins: [pageKeys, intact] }),
)
// Whoever asks so has seen that what is kept is damaged. The sandbox checks an engine's files by itself, while they stream in.
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && isEngine(url) && request.cache === 'reload',
  new FetchAnew({ cacheName: names.hashed }),
)
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && isHashed(url) && request.cache === 'reload',
  new FetchAnew({ cacheName: names.hashed, plugins: [intact] }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isEngine(url),
  new KeptOrFetched({ cacheName: names.hashed }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isHashed(url),
  new CacheFirst({ cacheName: names.hashed, plugins: [intact] }),
)
// The router asks for it when its own hashes are old: an old answer would not help.
registerRoute(
  ({ url }) => url.pathname === `${base}hashmap.json`,
  new NetworkFirst({ cacheName: names.other, plugins: [intact] }),
)
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && url.pathname.startsWith(base) && request.cache !== 'no-store' && url.search === '',
  new StaleWhileRevalidate({ cacheName: names.other, plugins: [intact] }),
)
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? offlinePage(names.pages) : Response.error(),
)

// The first worker takes the page that registered it, so that what it fetches from now on is kept; a later one waits.
clientsClaim()

scope.addEventListener('activate', (event) => event.waitUntil(renewKept(names)))
scope.addEventListener('message', (event) => {
  const message = readMessage(event.data)
  if (message?.type === 'SKIP_WAITING') void scope.skipWaiting()
  if (message?.type === 'VERSION') event.ports[0]?.postMessage(VERSION)
  if (message?.type === 'KEEP') event.waitUntil(keepPage(message.page, message.files, names))
  if (message?.type === 'KEEP_ENGINES') event.waitUntil(keepEngines(message.files, names))
})

/** Only pages of the site can send messages here; what they send may come from an older version. */
function readMessage(data: unknown): ToWorker | undefined {
  return typeof data === 'object' && data !== null && 'type' in data ? (data as ToWorker) : undefined
}
