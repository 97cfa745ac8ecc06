import type { Page } from '@playwright/test'

/** What a page has fetched: bytes as they travelled, by what the browser took them for. */
export interface Transfer {
  readonly bytes: Readonly<Record<string, number>>
  /** Hosts other than the site's own. */
  readonly foreign: readonly string[]
}

interface Request {
  readonly url: string
  type: string
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
  let foreign: string[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    requests.set(requestId, { url: request.url, type: type ?? 'Other' })
    const { protocol, hostname } = new URL(request.url)
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') foreign.push(hostname)
  })
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const request = requests.get(requestId)
    if (request) request.type = type
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = requests.get(requestId)?.type ?? 'Other'
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength
  })
  return () => {
    const result = { bytes, foreign }
    bytes = {}
    foreign = []
    return result
  }
}

/** HTML, CSS, scripts and fonts: what a page needs. What is prefetched for the next page is not among it. */
export function pageBytes({ bytes }: Transfer): number {
  return ['Document', 'Stylesheet', 'Script', 'Font'].reduce((sum, type) => sum + (bytes[type] ?? 0), 0)
}
