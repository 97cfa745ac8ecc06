import type { WorkboxPlugin } from 'workbox-core'
import { ENGINE_FILES_FOLDER, HASHED_FOLDERS } from '../../deploy/kinds'
import { base } from './scope'

/** Files whose names hold a hash of their content. */
export function isHashed(url: URL): boolean {
  return HASHED_FOLDERS.some((folder) => url.pathname.startsWith(`${base}${folder}/`))
}

/** Files of engines. */
export function isEngine(url: URL): boolean {
  return url.pathname.startsWith(`${base}${ENGINE_FILES_FOLDER}/`)
}

/** HTML pages. The sandbox's document is none: a frame of an opaque origin has no service worker. */
export function isPage(url: URL): boolean {
  if (!url.pathname.startsWith(base) || isHashed(url)) return false
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1)
  return !/^sandbox(\.html)?$/.test(file) && (!file.includes('.') || file.endsWith('.html'))
}

/** One page is kept once, however its address is written, and only when it is there and is a page. */
export const pageKeys: WorkboxPlugin = {
  async cacheKeyWillBeUsed({ request }) {
    const { origin, pathname } = new URL(request.url)
    return origin + pathname.replace(/(\/index)?\.html$/, (end) => (end === '.html' ? '' : '/'))
  },
  async cacheWillUpdate({ response }) {
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false
    return response.status === 200 && isHtml ? response : null
  },
}
