import { chromium } from '@playwright/test'
import { startServer } from '../scripts/serve'
import { requireChromium } from '../scripts/test/chromium'
import { flood, memory, stopAndStart } from './engines/endurance'
import { prepareBaselines } from './engines/prepare'
import { emptyCache, laterRuns, typescriptFirst, warmCache } from './engines/starts'
import { formatRow, report, type Row } from './report'

/*
 * npm run bench:engines [-- rounds]: the built site in a real Chromium, beside stock Pyodide in a module worker and @vue/repl's own
 * component. Build first.
 */

const rounds = Number(process.argv[2] ?? 5)
const baselineFolder = await prepareBaselines()
const [site, baseline] = await Promise.all([
  startServer({ dir: 'dist', port: 0 }),
  startServer({ dir: baselineFolder, port: 0 }),
])
const sites = { ours: site.url, baseline: baseline.url }
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

const rows: Row[] = []
const measure = async (work: () => Promise<Row | Row[]>): Promise<void> => {
  const measured = [await work()].flat()
  for (const row of measured) console.error(formatRow(row))
  rows.push(...measured)
}

await measure(() => emptyCache(browser, sites, Infinity, rounds))
await measure(() => warmCache(browser, sites, rounds))
await measure(() => laterRuns(browser, sites, 'Python', rounds * 2))
for (const megabits of [5, 20, 100])
  await measure(() => emptyCache(browser, sites, megabits, Math.min(rounds, 3)))
await measure(() => typescriptFirst(browser, sites, rounds))
await measure(() => laterRuns(browser, sites, 'TypeScript', rounds * 2))
await measure(() => stopAndStart(browser, sites.ours, rounds))
await measure(() => flood(browser, sites.ours, rounds))
await measure(() => memory(browser, sites.ours))

await browser.close()
await Promise.all([site.close(), baseline.close()])
report(rows, '.cache/bench/engines.json')
