import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/test/chromium'
import { startServer } from '../../scripts/serve'
import { runLighthouse } from '../site/lighthouse'
import { countTransfer, pageBytes } from '../site/transfer'
import { median, printTable, writeReport, type Row } from '../table'
import { measurePrompt } from './prompt'
import { SERVICE_MEASUREMENTS } from './services'

/*
 * npm run bench:play [-- <part of a measurement's name>]: the promises on the playground of the built site, measured. Fails where one is
 * not kept.
 */

const PAGE = 'play'
const LIGHTHOUSE_RUNS = 5
const DEBUGGING_PORT = 9334
/** Longer than anybody waits for an engine. In milliseconds. */
const PATIENCE = 120_000

/** What the page needs before its editor: all that it asks for before the first file of that. */
async function measureWeight(page: Page, url: string): Promise<Row> {
  const count = await countTransfer(page)
  await page.goto(url + PAGE)
  await page.locator('.play .cm-content').waitFor()
  const { files } = count()
  const editor = files.filter(({ url }) => /\/editor\.[^/]+\.js$/.test(url)).map(({ asked }) => asked)
  if (editor.length === 0) throw new Error('No file of the editor was seen.')
  const before = files.filter(({ asked, type }) => asked < Math.min(...editor) && type !== 'Font')
  const bytes = pageBytes(before)
  return {
    name: '/play, HTML + CSS + JS before the editor, gzip',
    limit: '≤ 90 kB',
    measured: `${(bytes / 1000).toFixed(1)} kB in ${before.length} files`,
    ok: bytes <= 90_000,
  }
}

async function measureEnter(page: Page, url: string, label: string): Promise<Row> {
  await page.goto(url + PAGE)
  await page.getByRole('button', { name: `New ${label}` }).click()
  await page.getByRole('button', { name: 'Prompt only' }).click()
  await page.getByRole('textbox', { name: `${label} prompt` }).waitFor({ timeout: PATIENCE })
  const times = await measurePrompt(page, label)
  const middle = median(times)
  return {
    name: `prompt of ${label}: Enter to value`,
    limit: '≤ 30 ms',
    measured: `median ${middle.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms of ${times.length}`,
    ok: middle <= 30,
  }
}

async function measureLighthouse(url: string): Promise<readonly Row[]> {
  const { scores, lost } = await runLighthouse(url + PAGE, DEBUGGING_PORT, LIGHTHOUSE_RUNS)
  return Object.entries(scores).map(([name, score]) => {
    const least = name === 'performance' ? 95 : 100
    return {
      name: `Lighthouse mobile: ${name}`,
      limit: least === 100 ? '100' : `≥ ${least}`,
      measured: score >= least ? String(score) : `${score}, by ${lost.join(', ')}`,
      ok: score >= least,
    }
  })
}

const server = await startServer({ dir: 'dist', port: 0 })
const executablePath = findChromium()
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${DEBUGGING_PORT}`],
  ...(executablePath === undefined ? {} : { executablePath }),
})

/** Gives a measurement a browser of its own, where nothing is kept. */
async function withPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    // What runs this file gives functions their names by a function of its own, which functions that go to the page bring along.
    await context.addInitScript('globalThis.__name = (named) => named')
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

const measurements: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  weight: async () => [await withPage((page) => measureWeight(page, server.url))],
  'prompt of Python': async () => [await withPage((page) => measureEnter(page, server.url, 'Python'))],
  'prompt of TypeScript': async () => [
    await withPage((page) => measureEnter(page, server.url, 'TypeScript')),
  ],
  ...Object.fromEntries(
    Object.entries(SERVICE_MEASUREMENTS).map(([name, measure]) => [
      name,
      () => withPage((page) => measure(page, server.url)),
    ]),
  ),
  lighthouse: () => measureLighthouse(server.url),
}

/** One that breaks off is a promise that was not kept, and the others are measured all the same. */
async function attempt(name: string, measure: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  try {
    return await measure()
  } catch (reason) {
    const words = reason instanceof Error ? reason.message : String(reason)
    return [{ name, limit: 'to be measured', measured: `broke off: ${words}`, ok: false }]
  }
}

try {
  const part = process.argv[2] ?? ''
  const rows: Row[] = []
  for (const [name, measure] of Object.entries(measurements)) {
    if (!name.includes(part)) continue
    const found = await attempt(name, measure)
    printTable(found)
    rows.push(...found)
  }
  if (rows.length === 0) throw new Error(`Nothing here is called “${part}”.`)
  writeReport('play', rows)
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1
} finally {
  await browser.close()
  await server.close()
}
