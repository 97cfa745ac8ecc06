import { chromium } from '@playwright/test'
import { startServer } from '../scripts/serve'
import { CHROMIUM_FLAGS, requireChromium } from '../scripts/test/chromium'
import { answers } from './engines/answers'
import { flood, memory, stopAndStart } from './engines/endurance'
import { prepareBaselines } from './engines/prepare'
import { emptyCache, laterRuns, typescriptFirst, warmCache } from './engines/starts'
import { weight } from './engines/weight'
import { formatRow, report, type Row } from './report'

/*
 * npm run bench:engines [-- rounds [names of measurements]] [--runs=1000]: the built site in a real Chromium, beside stock Pyodide in a
 * module worker and @vue/repl's own component. Build first, as for a deployment: COMPRESS=best npm run build.
 */

/** So many runs in one page, after which memory must be what it was after the first 100. */
const RUNS = /^--runs=(\d+)$/
const [given = '5', ...only] = process.argv.slice(2).filter((word) => !RUNS.test(word))
const runs = Number(process.argv.map((word) => RUNS.exec(word)?.[1]).find(Boolean) ?? 1000)
const rounds = Number(given)
const baselineFolder = await prepareBaselines()
const [site, baseline] = await Promise.all([
  startServer({ dir: 'dist', port: 0 }),
  startServer({ dir: baselineFolder, port: 0 }),
])
const sites = { ours: site.url, baseline: baseline.url }
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [...CHROMIUM_FLAGS],
})

const few = Math.min(rounds, 3)
const measurements: Record<string, () => Promise<Row | Row[]>> = {
  weight: () => weight(browser, sites.ours),
  cold: () => emptyCache(browser, sites, Infinity, rounds),
  warm: () => warmCache(browser, sites, rounds),
  standby: () => laterRuns(browser, sites, 'Python', rounds * 2),
  '5': () => emptyCache(browser, sites, 5, few),
  '20': () => emptyCache(browser, sites, 20, few),
  '100': () => emptyCache(browser, sites, 100, few),
  typescript: () => typescriptFirst(browser, sites, rounds),
  later: () => laterRuns(browser, sites, 'TypeScript', rounds * 2),
  answer: () => answers(browser, sites.ours, rounds * 4),
  stop: () => stopAndStart(browser, sites.ours, rounds),
  flood: () => flood(browser, sites.ours, rounds),
  memory: () => memory(browser, sites.ours, runs),
}

const rows: Row[] = []
for (const [name, measure] of Object.entries(measurements)) {
  if (only.length > 0 && !only.includes(name)) continue
  const measured = [await measure()].flat()
  for (const row of measured) console.error(formatRow(row))
  rows.push(...measured)
}

await browser.close()
await Promise.all([site.close(), baseline.close()])
report(rows, '.cache/bench/engines.json')
