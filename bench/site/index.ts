import { chromium, type Browser, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { runAxe } from '../../scripts/test/axe'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/test/chromium'
import { startServer } from '../../scripts/serve'
import { readCatalogue } from '../../src/site/entries/read'
import { median, printTable, writeReport, type Row } from '../table'
import { runLighthouse } from './lighthouse'
import { measureSearch } from './search'
import { countTransfer, pageBytes, sumOfBytes } from './transfer'

/* npm run bench:site: the promises on the built site as it is served, measured. Fails where one is not kept. */

const ENTRY = 'builtin/aiter'
const PAGES = [
  '',
  'builtin/',
  ENTRY,
  'cheatsheet/control-flow',
  'modules/itertools-module',
  'offline',
  'no/such-page',
]
const LIGHTHOUSE_RUNS = 5
const DEBUGGING_PORT = 9333
/** Long enough for what a page loads when it is idle, in milliseconds. */
const IDLE = 3000

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function row(name: string, limit: string, measured: string, ok: boolean): Row {
  return { name, limit, measured, ok }
}

async function withPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  // A first visit: a service worker's answers would count as nothing.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** The first visit of an entry, then its search. */
async function measureEntry(page: Page, url: string): Promise<Row[]> {
  const count = await countTransfer(page)
  await page.goto(url + ENTRY)
  await page.waitForTimeout(IDLE)
  const { files: first } = count()
  const prefetched = sumOfBytes(first.filter((file) => file.prefetched))
  const words = page.waitForEvent('requestfinished', (request) => request.url().includes('/search-words.'))
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('iter')
  await page.getByRole('option').first().waitFor()
  await words
  const { files: opened } = count()
  const index = opened.filter(({ url }) => /\/search-(names|words)\./.test(url))
  const { length: entries } = readCatalogue('docs').entries
  const times = await measureSearch(page)
  const slowest = Math.max(...times)
  await page.keyboard.press('Escape')
  return [
    row(
      'HTML + CSS + JS + fonts, gzip',
      '≤ 75 kB',
      `${kilobytes(pageBytes(first))}, and ${kilobytes(prefetched)} prefetched for the next page`,
      pageBytes(first) <= 75_000,
    ),
    row(
      'search: key press to results',
      '≤ 30 ms',
      `median ${median(times).toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms of ${times.length} keys`,
      median(times) <= 30,
    ),
    row(
      'search: index, gzip',
      '≤ 60 kB per 100 entries',
      `${kilobytes(sumOfBytes(index))} for ${entries} entries, and ${kilobytes(pageBytes(opened))} for the dialog`,
      index.length === 2 && sumOfBytes(index) <= 600 * entries,
    ),
  ]
}

/** The first use of the editor, by somebody who has run nothing yet. */
async function measureEditor(page: Page, url: string, tab: 'Python' | 'TypeScript'): Promise<Row> {
  const count = await countTransfer(page)
  await page.goto(url + ENTRY)
  const example = page.locator('.example').first()
  await example.getByRole('tab', { name: tab }).click()
  await page.waitForTimeout(IDLE)
  count()
  const shown = await page.evaluateHandle(() => ({
    // What runs programs comes behind the editor, which is not to wait for it.
    at: new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.cm-content') === null) return
        observer.disconnect()
        resolve(Date.now())
      }).observe(document.body, { childList: true, subtree: true })
    }),
  }))
  await example.getByRole('button', { name: 'Edit' }).click()
  await example.locator('.cm-content:visible').waitFor()
  const at = await shown.evaluate(({ at }) => at)
  const editor = pageBytes(count().files.filter(({ asked }) => asked <= at))
  const ok = editor > 0 && editor <= 130_000
  return row(`editor, first use on a ${tab} tab, gzip`, '≤ 130 kB', kilobytes(editor), ok)
}

async function measureAxe(browser: Browser, url: string): Promise<{ row: Row; foreign: readonly string[] }> {
  const violations: string[] = []
  const foreign: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of PAGES) {
      await withPage(browser, async (page) => {
        const count = await countTransfer(page)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(url + path)
        await page.waitForTimeout(IDLE / 3)
        const result = await runAxe(page)
        violations.push(...result.violations.map(({ id }) => `/${path} ${colorScheme}: ${id}`))
        foreign.push(...count().foreign)
      })
    }
  }
  const measured = `${violations.length}${violations.length ? `: ${violations.join(', ')}` : ''}`
  return {
    row: row(
      `axe violations, ${PAGES.length} kinds of page, both themes`,
      '0',
      measured,
      violations.length === 0,
    ),
    foreign,
  }
}

const server = await startServer({ dir: 'dist', port: 0 })
const executablePath = findChromium()
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUGGING_PORT}`],
  ...(executablePath === undefined ? {} : { executablePath }),
})
try {
  const rows = await withPage(browser, (page) => measureEntry(page, server.url))
  for (const tab of ['Python', 'TypeScript'] as const)
    rows.push(await withPage(browser, (page) => measureEditor(page, server.url, tab)))
  const axe = await measureAxe(browser, server.url)
  console.log(`Lighthouse, ${LIGHTHOUSE_RUNS} runs …`)
  const { scores, layoutShift, lost } = await runLighthouse(
    server.url + ENTRY,
    DEBUGGING_PORT,
    LIGHTHOUSE_RUNS,
  )
  for (const [name, score] of Object.entries(scores)) {
    const limit = name === 'performance' ? 98 : 100
    rows.push(
      row(`Lighthouse mobile: ${name}`, limit === 100 ? '100' : `≥ ${limit}`, String(score), score >= limit),
    )
  }
  if (lost.length > 0) console.log(`Audits below 0.9 in the last run: ${lost.join(', ')}`)
  rows.push(
    row('layout shift', '0', String(layoutShift), layoutShift === 0),
    row('requests to other hosts', '0', String(axe.foreign.length), axe.foreign.length === 0),
    axe.row,
  )
  printTable(rows)
  writeReport('site', { built: (await readFile('dist/offline.json', 'utf8')).slice(0, 40), rows })
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1
} finally {
  await browser.close()
  await server.close()
}
