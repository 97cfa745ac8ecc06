import type { Page } from '@playwright/test'

/** What a page has fetched: bytes as they travelled, by what the browser took them for. */
export interface Transfer {
  readonly bytes: Readonly<Record<string, number>>
  /** Fetched at the browser's leisure for the page that may come next; in none of `bytes`. */
  readonly prefetched: number
  /** Of the largest file. */
  readonly largest: number
  /** Hosts other than the site's own. */
  readonly foreign: readonly string[]
}

interface Request {
  readonly url: string
  type: string
  readonly prefetch: boolean
}

/**
 * Counts what a page fetches from now on, compressed with gzip.
 *
 * @returns a function that gives the count so far and begins anew
 */
export async function countTransfer(page: Page): Promise<() => Transfer> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } })
  const requests = new Map<string, Request>()
  let bytes: Record<string, number> = {}
  let prefetched = 0
  let largest = 0
  let foreign: string[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    requests.set(requestId, {
      url: request.url,
      type: type ?? 'Other',
      prefetch:
        /prefetch/.test(request.headers['Sec-Purpose'] ?? request.headers['Purpose'] ?? '') ||
        type === 'Prefetch',
    })
    const { protocol, hostname } = new URL(request.url)
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') foreign.push(hostname)
  })
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const request = requests.get(requestId)
    if (request) request.type = type
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    const type = request?.type ?? 'Other'
    largest = Math.max(largest, encodedDataLength)
    if (request?.prefetch) prefetched += encodedDataLength
    else bytes[type] = (bytes[type] ?? 0) + encodedDataLength
  })
  return () => {
    const result = { bytes, prefetched, largest, foreign }
    bytes = {}
    prefetched = 0
    largest = 0
    foreign = []
    return result
  }
}

/** HTML, CSS, scripts and fonts: what a page needs. What is prefetched for the next page is not among it. */
export function pageBytes({ bytes }: Transfer): number {
  return ['Document', 'Stylesheet', 'Script', 'Font'].reduce((sum, type) => sum + (bytes[type] ?? 0), 0)
}
