import { ENGINE_FILES_FOLDER } from '../deploy/kinds'

/** Where a kept answer carries the hash of its content: storage may alter what is in it. */
const HEADER = 'X-Content-Digest'

const ENGINE_FILE = new RegExp(`/${ENGINE_FILES_FOLDER}/[^/]+$`)

/**
 * Keeps an answer together with the SHA-256 of its content, by which {@link isIntact} tells later whether it is still as it came. A file
 * of an engine is kept as it came: it is checked where it is used, and says by its encoding how well its host compresses.
 *
 * @param key the address under which it is kept
 */
export async function keep(cache: Cache, key: string, response: Response): Promise<void> {
  await cache.put(key, ENGINE_FILE.test(key) ? response : await withDigest(response))
}

/** The same answer, to be kept, with the hash of its content in its headers. */
export async function withDigest(response: Response): Promise<Response> {
  const content = await response.arrayBuffer()
  const headers = new Headers(response.headers)
  headers.set(HEADER, await digest(content))
  // The content is decoded by now, and browsers refuse to show a page from a response that remembers a redirect.
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return new Response(content, { headers, status: response.status, statusText: response.statusText })
}

/** Tells whether a kept answer is as it came. One that says nothing about itself is not trusted. */
export async function isIntact(response: Response): Promise<boolean> {
  const stored = response.headers.get(HEADER)
  return stored !== null && stored === (await digest(await response.clone().arrayBuffer()))
}

async function digest(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return btoa(String.fromCharCode(...bytes))
}
