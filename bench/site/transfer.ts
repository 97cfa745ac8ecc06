import type { Page } from '@playwright/test'

/** A file that a page has fetched. */
export interface FetchedFile {
  readonly url: string
  /** What the browser took it for. */
  readonly type: string
  /** As they travelled. */
  readonly bytes: number
  /** Fetched at the browser's leisure for the page that may come next. */
  readonly prefetched: boolean
  /** When it was asked for, in milliseconds since 1970. */
  readonly asked: number
}

export interface Transfer {
  /** What has come. */
  readonly files: readonly FetchedFile[]
  /** Hosts other than the site's own that were asked, whatever came of it. */
  readonly foreign: readonly string[]
}

/**
 * Counts what a page fetches from now on, compressed with gzip.
 *
 * @returns a function that gives what there was so far and begins anew
 */
export async function countTransfer(page: Page): Promise<() => Transfer> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } })
  const requests = new Map<string, Omit<FetchedFile, 'bytes'>>()
  let files: FetchedFile[] = []
  let foreign: string[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request, type, wallTime }) => {
    const purpose = request.headers['Sec-Purpose'] ?? request.headers['Purpose'] ?? ''
    requests.set(requestId, {
      url: request.url,
      type: type ?? 'Other',
      prefetched: /prefetch/.test(purpose) || type === 'Prefetch',
      asked: wallTime * 1000,
    })
    const { protocol, hostname } = new URL(request.url)
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') foreign.push(hostname)
  })
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const request = requests.get(requestId)
    if (request) requests.set(requestId, { ...request, type })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const request = requests.get(requestId)
    if (request) files.push({ ...request, bytes })
  })
  return () => {
    const counted = { files, foreign }
    files = []
    foreign = []
    return counted
  }
}

export function sumOfBytes(files: readonly FetchedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

const NEEDED: ReadonlySet<string> = new Set(['Document', 'Stylesheet', 'Script', 'Font'])

/** HTML, CSS, scripts and fonts: what a page needs. What is prefetched for the next page is not among it. */
export function pageBytes(files: readonly FetchedFile[]): number {
  return sumOfBytes(files.filter(({ type, prefetched }) => NEEDED.has(type) && !prefetched))
}
