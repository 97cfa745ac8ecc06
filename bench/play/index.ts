import { chromium } from '@playwright/test'
import { startServer } from '../../scripts/serve'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/test/chromium'
import { printTable, writeReport, type Row } from '../table'
import { measureServices } from './services'

/* npm run bench:play: what is promised of the playground, on the built site as it is served. Fails where a promise is not kept. */

const server = await startServer({ dir: 'dist', port: 0 })
const executablePath = findChromium()
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === undefined ? {} : { executablePath }),
})
try {
  const rows: readonly Row[] = await measureServices(async (work) => {
    const context = await browser.newContext()
    try {
      // What runs this file gives functions their names by a function of its own, which functions that go to the page bring along.
      await context.addInitScript('globalThis.__name = (named) => named')
      return await work(await context.newPage())
    } finally {
      await context.close()
    }
  }, server.url)
  printTable(rows)
  writeReport('play', rows)
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
} finally {
  await browser.close()
  await server.close()
}
