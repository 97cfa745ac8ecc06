import type { WorkboxPlugin } from 'workbox-core'
import { isIntact, withDigest } from '../digest'

/**
 * What is kept is used only as it came: an entry that was altered is let go of, and the file is fetched anew, past the browser's
 * own cache as well.
 */
export const intact: WorkboxPlugin = {
  async cacheWillUpdate({ response }) {
    return response.status === 200 ? withDigest(response) : null
  },
  async cachedResponseWillBeUsed({ cacheName, request, cachedResponse, state }) {
    if (cachedResponse === undefined || (await isIntact(cachedResponse))) return cachedResponse
    if (state) state['damaged'] = true
    await (await caches.open(cacheName)).delete(request)
    return undefined
  },
  async requestWillFetch({ request, state }) {
    return state?.['damaged'] === true ? new Request(request, { cache: 'reload' }) : request
  },
}
