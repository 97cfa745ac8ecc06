/** A small file that has not come for so long is given up, in milliseconds. */
const PATIENCE = 20_000

/**
 * Fetches a text of the site and makes sure that it is the one that was built. A copy that some cache holds may be damaged: then it is
 * fetched once more, past all caches.
 *
 * @param sha256 the first hexadecimal digits of its hash
 * @throws Error when it does not come, in time, as it was built
 */
export async function fetchVerified(url: string, sha256: string): Promise<string> {
  try {
    return await fetchText(url, sha256, 'default')
  } catch (reason) {
    if (!(reason instanceof DamagedTextError)) throw reason
    return fetchText(url, sha256, 'reload')
  }
}

class DamagedTextError extends Error {}

async function fetchText(url: string, sha256: string, cache: RequestCache): Promise<string> {
  const bytes = await fetchInTime(url, cache)
  // Without HTTPS there is no SubtleCrypto; then whoever alters files can alter this one too.
  if (globalThis.crypto?.subtle !== undefined && !(await hashOf(bytes)).startsWith(sha256)) {
    throw new DamagedTextError(`${url} is not as it was built.`)
  }
  return new TextDecoder().decode(bytes)
}

async function fetchInTime(url: string, cache: RequestCache): Promise<ArrayBuffer> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error(`${url} did not come in time.`)), PATIENCE)
  try {
    const response = await fetch(url, { cache, signal: late.signal })
    if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}.`)
    return await response.arrayBuffer()
  } finally {
    clearTimeout(timer)
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
