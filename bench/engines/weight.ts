import type { Browser } from '@playwright/test'
import type { Row } from '../report'
import { pressToFirstLine } from './page'
import { inNewContext, openEntry } from './starts'
import { openLine } from './throttle'

/**
 * What travels from the press to Python's first output, with an empty cache: from a host that compresses with brotli, and from one
 * that knows gzip only. A site that is deployed is built with COMPRESS=best, and so must be the one that is measured.
 *
 * @param site address of the built site
 */
export async function weight(browser: Browser, site: string): Promise<Row[]> {
  const measure = (brotli: boolean): Promise<number> =>
    inNewContext(browser, async (page) => {
      const line = await openLine(site, Infinity, brotli)
      await openEntry(page, line.url)
      const before = line.passed()
      await pressToFirstLine(page)
      const bytes = line.passed() - before
      line.close()
      return bytes / 1e6
    })
  const name = 'Bytes before the first Python output'
  return [
    { name: `${name}, brotli host`, unit: 'MB', ours: [await measure(true)], atMost: 4.9 },
    { name: `${name}, gzip-only host`, unit: 'MB', ours: [await measure(false)], atMost: 5.9 },
  ]
}
