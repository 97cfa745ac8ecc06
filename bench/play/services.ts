import type { Page } from '@playwright/test'
import { longestTask } from '../../tests/e2e/longestTask'
import { median, type Row } from '../table'

/* Help while writing, on /play of the built site: how long a reader waits for it, by the page's own clock, in ms. */

const LINES = 300
const KEYS = 15
/** For the minute of typing, in milliseconds. */
const TYPING = 60_000
const KEY_PAUSE = 120

/** A program of some length, as people write them: functions, a class, calls. */
const PYTHON = Array.from({ length: LINES / 6 }, (_, at) =>
  [
    `def step_${at}(items: list[int], factor: int = ${at}) -> dict[str, int]:`,
    `    """Part ${at} of the whole."""`,
    `    total = sum(item * factor for item in items)`,
    `    names = {f"item {item}": item for item in items if item % 2 == 0}`,
    `    return {**names, "total": total}`,
    '',
  ].join('\n'),
).join('\n')
const TYPESCRIPT = Array.from({ length: LINES / 6 }, (_, at) =>
  [
    `function step${at}(items: number[], factor = ${at}): Record<string, number> {`,
    `  const total = items.reduce((sum, item) => sum + item * factor, 0)`,
    `  const names = Object.fromEntries(items.map((item) => [\`item \${item}\`, item]))`,
    `  return { ...names, total }`,
    `}`,
    '',
  ].join('\n'),
).join('\n')

/** In the page: when something has come or gone after the last key. */
interface Watch {
  key: number
  seen: number
  /** The text of all that is watched. */
  look(): string
}
declare global {
  interface Window {
    helpWatch?: Watch
  }
}

/** Notes when a key is pressed, and when the elements of a kind have become others for the first time after it. */
async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    const state: Watch = {
      key: 0,
      seen: 0,
      look: () => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n'),
    }
    window.helpWatch = state
    let before = state.look()
    addEventListener(
      'keydown',
      () => {
        before = state.look()
        state.key = performance.now()
        state.seen = 0
      },
      { capture: true },
    )
    new MutationObserver(() => {
      if (state.seen === 0 && state.key > 0 && state.look() !== before) state.seen = performance.now()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, selector)
}

/** Presses a key and waits until what is watched has become another. */
async function measureKey(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key)
  await page.waitForFunction(() => (window.helpWatch?.seen ?? 0) > 0)
  return page.evaluate(() => (window.helpWatch?.seen ?? 0) - (window.helpWatch?.key ?? 0))
}

async function open(page: Page, url: string, language: 'Python' | 'TypeScript', text: string): Promise<void> {
  await page.goto(`${url}play`)
  const root = page.getByRole('region', { name: 'Playground', exact: true })
  if (language === 'TypeScript') await root.getByRole('button', { name: 'New TypeScript' }).click()
  const code = root.locator('.panel:visible .cm-content')
  await code.waitFor()
  await code.fill(text)
}

const told = (times: readonly number[]): string =>
  `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms of ${times.length}`
const within = (name: string, limit: number, times: readonly number[]): Row => ({
  name,
  limit: `≤ ${limit} ms`,
  measured: told(times),
  ok: times.length > 0 && median(times) <= limit,
})

/** From a key to what it does to the marks in the text: the last line names something that is there, then something that is not. */
async function keysToProblems(page: Page): Promise<readonly number[]> {
  await watch(page, '.cm-lintRange')
  await page.keyboard.press('Control+End')
  const times: number[] = []
  for (let at = 0; at < KEYS; at += 1) times.push(await measureKey(page, at % 2 === 0 ? 'z' : 'Backspace'))
  return times
}

async function ruffOf(page: Page, url: string): Promise<Row> {
  await page.goto(url)
  await page.evaluate(() => localStorage.setItem('service basedpyright', 'off'))
  await open(page, url, 'Python', `${PYTHON}\nprint(step_1)\nprint(step_1([1]))\nstep_1`)
  await page.keyboard.press('z')
  await page.locator('.cm-lintRange').first().waitFor()
  await page.keyboard.press('Backspace')
  const times = await keysToProblems(page)
  await page.evaluate(() => localStorage.removeItem('service basedpyright'))
  return within(`ruff: key press to problems, ${LINES} lines`, 60, times)
}

/** A second visit: the files are in the browser's cache. */
async function typesOf(page: Page, url: string): Promise<readonly Row[]> {
  const text = `${PYTHON}\nwrong: int = "a"\nstep_1`
  const starts: number[] = []
  for (let visit = 0; visit < 4; visit += 1) {
    await open(page, url, 'Python', text)
    const began = await page.evaluate(() => performance.now())
    await page.getByRole('button', { name: /^Problems/ }).click()
    await page.getByText('is not assignable to declared type').first().waitFor()
    const ended = await page.evaluate(() => performance.now())
    // The first one fills the cache.
    if (visit > 0) starts.push(ended - began)
  }
  await page.locator('.panel:visible .cm-content').click()
  const later = await keysToTypes(page)
  return [
    within('Python types: start to first problems, warm cache', 4000, starts),
    within(`Python types: key press to problems, ${LINES} lines`, 400, later),
  ]
}

/** As {@link keysToProblems}, of what types alone find: an attribute that is there, then one that is not. */
async function keysToTypes(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('Control+End')
  await page.keyboard.type('.__name__')
  await watch(page, '.problems-message')
  const times: number[] = []
  for (let at = 0; at < KEYS; at += 1) {
    times.push(await measureKey(page, at % 2 === 0 ? 'z' : 'Backspace'))
    await page.keyboard.press('Escape')
  }
  return times
}

async function completionOf(page: Page, url: string, language: 'Python' | 'TypeScript'): Promise<Row> {
  const limit = language === 'Python' ? 120 : 100
  const text =
    language === 'Python'
      ? `${PYTHON}\nwrong: int = "a"\nvalues = [1]\nvalues`
      : `${TYPESCRIPT}\nconst wrong: number = 'a'\nconst values = [1]\nvalues`
  await open(page, url, language, text)
  // What completes has looked at the file once it says what is wrong.
  await page.getByRole('button', { name: /^Problems/ }).click()
  await page.getByText('is not assignable to').first().waitFor({ timeout: 60_000 })
  await page.locator('.panel:visible .cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('.')
  await page.getByRole('option').first().waitFor({ timeout: 60_000 })
  await watch(page, '.cm-tooltip-autocomplete li')
  const times: number[] = []
  for (let at = 0; at < KEYS; at += 1) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Backspace')
    await page.locator('.cm-tooltip-autocomplete').waitFor({ state: 'detached' })
    times.push(await measureKey(page, '.'))
  }
  return within(`completion after a dot, ${language}, warm`, limit, times)
}

/** The page's longest task while somebody types for a minute, with everything on. */
async function typingOf(page: Page, url: string): Promise<Row> {
  await open(page, url, 'Python', PYTHON)
  await page.getByRole('button', { name: /^Problems/ }).click()
  await page.locator('.panel:visible .cm-content').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('print(nobody)')
  await page.keyboard.press('Enter')
  await page.getByText('"nobody" is not defined').first().waitFor()
  const words = 'print(step_1([1, 2, 3]).items())\nfor item in step_2([4]).values():\nprint(item.real)\n'
  const longest = await longestTask(page, async () => {
    const end = Date.now() + TYPING
    for (let at = 0; Date.now() < end; at += 1)
      await page.keyboard.type(words[at % words.length] ?? '', { delay: KEY_PAUSE })
  })
  return {
    name: 'longest task of the page while typing for a minute',
    limit: '≤ 50 ms',
    measured: `${longest.toFixed(0)} ms of processor time`,
    ok: longest <= 50,
  }
}

/** All that is promised of help while writing; each wants a page of its own, in a browser that has kept nothing. */
export const SERVICE_MEASUREMENTS: Readonly<
  Record<string, (page: Page, url: string) => Promise<readonly Row[]>>
> = {
  ruff: async (page, url) => [await ruffOf(page, url)],
  types: typesOf,
  'completion of Python': async (page, url) => [await completionOf(page, url, 'Python')],
  'completion of TypeScript': async (page, url) => [await completionOf(page, url, 'TypeScript')],
  typing: async (page, url) => [await typingOf(page, url)],
}
