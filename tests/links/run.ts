import { chromium, type Browser, type Page } from '@playwright/test'
import { encodeShare } from '../../components/example/share'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/test/chromium'
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
/** A link may take so long, in milliseconds; one that takes longer is opened again, for a busy machine does not do so twice. */
const LIMIT = 100
const TRIES = 5

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
        history.replaceState(history.state, '', '#')
        const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
        const start = performance.now()
        location.hash = text
        await changed
        do
          await new Promise((resolve) => {
            port1.onmessage = resolve
            port2.postMessage('')
          })
        while (document.querySelector('[data-reading]') !== null)
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
const SLOW = 'takes too long'

/** What is wrong with how a link was opened; undefined when nothing is. */
function judge(fragment: Fragment, opened: Opened, before: string): string | undefined {
  const { code, notice, milliseconds } = opened
  const damaged = DAMAGED.test(notice)
  if (fragment.code !== undefined) {
    if (damaged || code !== fragment.code) return `shows “${code}” and says “${notice}”`
  } else if (code !== (damaged ? before : SHARED.code)) {
    // An altered letter may be one that changes nothing: the link is whole then.
    return `shows “${code}” after “${before}” and says “${notice}”`
  }
  return milliseconds > LIMIT ? SLOW : undefined
}

async function openPage(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    // Playwright takes service workers out of the page, and the page asks for them.
    if (!/addEventListener/.test(error.message)) faults.push(error.message)
  })
  await page.goto(url + ENTRY)
  await page.evaluate((hash) => (location.hash = hash), await encodeShare({ ...SHARED, code: FIRST }))
  await page.locator('.cm-content').waitFor()
  return page
}

const server = await startServer({ dir: 'dist', port: 0 })
const executablePath = findChromium()
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === undefined ? {} : { executablePath }),
})
const failures: string[] = []
const times: number[] = []
try {
  const page = await openPage(browser, server.url, failures)
  let code = FIRST
  let batch: Fragment[] = []
  const check = async (): Promise<void> => {
    const results = await openAll(
      page,
      batch.map(({ text }) => text),
    )
    for (const [index, fragment] of batch.entries()) {
      let opened = results[index]
      if (opened === undefined) continue
      let problem = judge(fragment, opened, code)
      for (let attempt = 1; attempt < TRIES && problem === SLOW; attempt += 1) {
        ;[opened] = await openAll(page, [fragment.text])
        if (opened !== undefined && opened.milliseconds <= LIMIT) problem = undefined
      }
      if (problem !== undefined) failures.push(`${fragment.kind} ${problem}: ${fragment.text.slice(0, 200)}`)
      times.push(opened?.milliseconds ?? 0)
      code = results[index]?.code ?? code
    }
    batch = []
    // One that was opened again for its time may have brought its code again.
    code = await page.locator('.cm-content').innerText()
    const left = await page.evaluate(() => ({
      stored: Object.keys(localStorage).filter((key) => key.startsWith('draft:')),
      frames: document.querySelectorAll('iframe').length,
    }))
    if (left.stored.length > 0) failures.push(`Something was stored: ${left.stored.join(', ')}`)
    if (left.frames > 0) failures.push('Something was made ready to run.')
  }
  for await (const fragment of fragments(SHARED, COUNT)) {
    batch.push(fragment)
    if (batch.length === BATCH) await check()
  }
  await check()
} finally {
  await browser.close()
  await server.close()
}
for (const failure of failures.slice(0, 20)) console.error(`✗ ${failure}`)
times.sort((one, other) => one - other)
console.log(
  `${times.length} links: median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
)
console.log(`${Math.max(0, times.length - failures.length)} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
