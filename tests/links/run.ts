import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { encodeShare } from '../../components/example/share'
import { CHROMIUM_FLAGS, findHeadlessShell } from '../../scripts/test/chromium'
import { startServer } from '../../scripts/serve'
import { fragments, type Fragment } from './fragments'

/*
 * npm run test:links: opens thousands of generated links in the built page, as a reader does who pastes them into the address of a
 * page that is open. Nothing of one may be shown, kept or run unless it is whole. Its last line is `N passed, N failed`.
 */

const ENTRY = 'builtin/aiter'
const SHARED = { example: 'example-counting-without-blocking', language: 'python', code: 'print("shared")' }
/** What the page shows before the first of them. */
const FIRST = 'print("first")'
const COUNT = 10_000
/** So many links are opened between two looks at the page. */
const BATCH = 250
/** The links are shared out among so many pages. */
const PAGES = 2
/**
 * What a link may cost, in milliseconds. One that takes longer is opened again, and judged by the processor time of the page's
 * thread: in that is nothing of what else the machine does.
 */
const LIMIT = 100
const TRIES = 3

interface Opened {
  readonly milliseconds: number
  /** What the notice says; empty without one. */
  readonly notice: string
  /** What the editor holds. */
  readonly code: string
}

/** Puts fragments into the page's address one after the other, and waits each time until the page has read it. */
function openAll(page: Page, texts: readonly string[]): Promise<Opened[]> {
  return page.evaluate(
    async ({ texts, id }) => {
      const example = document.getElementById(id)
      if (example === null) throw new Error('The page has no example.')
      const { port1, port2 } = new MessageChannel()
      const opened: Opened[] = []
      for (const text of texts) {
        const start = performance.now()
        const before = location.href
        const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
        location.hash = text
        if (location.href === before) {
          history.replaceState(history.state, '', '#')
          location.hash = text
        }
        await changed
        // Each example of the page reads the link, and says so while it does.
        if (document.querySelector('[data-reading]') !== null)
          await new Promise<void>((resolve) => {
            new MutationObserver((_, observer) => {
              if (document.querySelector('[data-reading]') !== null) return
              observer.disconnect()
              resolve()
            }).observe(document, { subtree: true, attributeFilter: ['data-reading'] })
          })
        // What is said of it is rendered after that.
        await new Promise((resolve) => {
          port1.onmessage = resolve
          port2.postMessage('')
        })
        opened.push({
          milliseconds: performance.now() - start,
          notice: example.querySelector('.notice')?.textContent ?? '',
          code: example.querySelector('.cm-content')?.textContent ?? '',
        })
      }
      return opened
    },
    { texts, id: SHARED.example },
  )
}

const DAMAGED = /damaged|newer version/

/** What is wrong with what a link shows; undefined when nothing is. */
function judge(fragment: Fragment, { code, notice }: Opened, before: string): string | undefined {
  const damaged = DAMAGED.test(notice)
  const shows = `shows “${code}” after “${before}” and says “${notice}”`
  if (fragment.code !== undefined) return damaged || code !== fragment.code ? shows : undefined
  if (damaged) return code === before ? undefined : shows
  // An altered letter may be one that changes nothing: the link is whole then.
  return fragment.unchecked === true || code === SHARED.code ? undefined : shows
}

/** A page in which links are opened. */
interface Tab {
  readonly page: Page
  readonly devTools: CDPSession
}

async function openTab(browser: Browser, url: string, faults: string[]): Promise<Tab> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    // Playwright takes service workers out of the page, and the page asks for them.
    if (!/addEventListener/.test(error.message)) faults.push(error.message)
  })
  await page.goto(url + ENTRY)
  await page.evaluate((hash) => (location.hash = hash), await encodeShare({ ...SHARED, code: FIRST }))
  await page.locator('.cm-content').waitFor()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, devTools }
}

/** Processor time of the page's thread so far, in milliseconds. */
async function threadTime({ devTools }: Tab): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000
}

/** @returns the least processor time that it took to open a link once more, in milliseconds */
async function costOf(tab: Tab, text: string): Promise<number> {
  let least = Infinity
  for (let attempt = 0; attempt < TRIES && !(least <= LIMIT); attempt += 1) {
    await openAll(tab.page, ['#'])
    const before = await threadTime(tab)
    await openAll(tab.page, [text])
    least = Math.min(least, (await threadTime(tab)) - before)
  }
  return least
}

/** Opens links in a page until there are no more. */
async function openLinks(
  tab: Tab,
  links: AsyncIterator<Fragment, void>,
  failures: string[],
): Promise<number[]> {
  const times: number[] = []
  let code = FIRST
  for (;;) {
    const batch: Fragment[] = []
    while (batch.length < BATCH) {
      const { value, done } = await links.next()
      if (done === true) break
      batch.push(value)
    }
    if (batch.length === 0) return times
    const results = await openAll(
      tab.page,
      batch.map(({ text }) => text),
    )
    for (const [index, opened] of results.entries()) {
      const fragment = batch[index]
      if (fragment === undefined) continue
      const problem = judge(fragment, opened, code)
      if (problem !== undefined) failures.push(`${fragment.kind} ${problem}: ${fragment.text.slice(0, 200)}`)
      code = opened.code
      times.push(opened.milliseconds)
    }
    for (const [index, { milliseconds }] of results.entries()) {
      const fragment = batch[index]
      if (fragment === undefined || milliseconds <= LIMIT) continue
      const cost = await costOf(tab, fragment.text)
      if (!(cost <= LIMIT))
        failures.push(`${fragment.kind} takes ${cost.toFixed(0)} ms: ${fragment.text.slice(0, 200)}`)
    }
    // One that was opened again for its time may have brought its code again, and an address without one the page's own.
    code = (await tab.page.locator('.cm-content').textContent()) ?? ''
    const left = await tab.page.evaluate(() => ({
      stored: Object.keys(localStorage).filter((key) => key.startsWith('draft:')),
      frames: document.querySelectorAll('iframe').length,
    }))
    if (left.stored.length > 0) failures.push(`Something was stored: ${left.stored.join(', ')}`)
    if (left.frames > 0) failures.push('Something was made ready to run.')
  }
}

const server = await startServer({ dir: 'dist', port: 0 })
const executablePath = findHeadlessShell()
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === undefined ? {} : { executablePath }),
})
const failures: string[] = []
let times: number[] = []
try {
  const links = fragments(SHARED, COUNT)
  const tabs = await Promise.all(Array.from({ length: PAGES }, () => openTab(browser, server.url, failures)))
  times = (await Promise.all(tabs.map((tab) => openLinks(tab, links, failures)))).flat()
} finally {
  await browser.close()
  await server.close()
}
if (times.length !== COUNT) failures.push(`Only ${times.length} of ${COUNT} links were opened.`)
for (const failure of failures.slice(0, 20)) console.error(`✗ ${failure}`)
times.sort((one, other) => one - other)
console.log(
  `${times.length} links: median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
)
console.log(`${Math.max(0, times.length - failures.length)} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
