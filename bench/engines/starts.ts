import type { Browser, Page } from '@playwright/test'
import type { Row } from '../report'
import { openLine } from './throttle'
import { baselineToFirstLine, ENTRY, pressToFirstLine, settle } from './page'

/** Where both sites are served. */
export interface Sites {
  readonly ours: string
  readonly baseline: string
}

/** Does some work in a page whose cache is empty. */
export async function inNewContext<Result>(
  browser: Browser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext()
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Ours and the baseline by turns, so that what else the machine does falls on both. */
async function alternate(
  rounds: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ ours: number[]; baseline: number[] }> {
  const result: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let round = 0; round < rounds; round += 1) {
    result.ours.push(await ours())
    result.baseline.push(await baseline())
  }
  return result
}

/**
 * A first visit's page is at rest when Run is pressed: nobody presses within the tenths of a second in which a page is still
 * busy with itself. Both sides get the same. In milliseconds.
 */
const REST = 1000

/** Opens the entry, as one that can be pressed in. @param language shown instead of the first one */
export async function openEntry(page: Page, site: string, language?: string): Promise<void> {
  await page.goto(site + ENTRY)
  // A press before the page is hydrated would be lost. Vue leaves this mark on the element when it is.
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  if (language !== undefined) await page.getByRole('tab', { name: language }).first().click()
}

/** What is promised of the ratio, by the line's megabits per second. */
const AT_MOST: ReadonlyMap<number, number> = new Map([
  [5, 0.72],
  [20, 0.53],
  [100, 1],
  [Infinity, 0.22],
])

/** Python from an empty cache, over lines of several speeds. @param megabits Infinity for loopback */
export async function emptyCache(
  browser: Browser,
  sites: Sites,
  megabits: number,
  rounds: number,
): Promise<Row> {
  const [ours, baseline] = await Promise.all([
    openLine(sites.ours, megabits),
    openLine(sites.baseline, megabits),
  ])
  const times = await alternate(
    rounds,
    () =>
      inNewContext(browser, async (page) => {
        await openEntry(page, ours.url)
        await page.waitForTimeout(REST)
        return pressToFirstLine(page)
      }),
    () =>
      inNewContext(browser, async (page) => {
        await page.goto(baseline.url)
        await page.waitForTimeout(REST)
        return baselineToFirstLine(page, 'runPython')
      }),
  )
  ours.close()
  baseline.close()
  const speed = megabits === Infinity ? 'loopback' : `${megabits} Mbit/s`
  const atMost = AT_MOST.get(megabits)
  return {
    name: `Python, empty cache, ${speed}`,
    unit: 'ms',
    ...times,
    ...(atMost !== undefined && { atMost }),
  }
}

/** Python with everything in the HTTP cache, on a page that was just opened. */
export async function warmCache(browser: Browser, sites: Sites, rounds: number): Promise<Row> {
  const [ours, baseline] = await Promise.all([browser.newContext(), browser.newContext()])
  const run = async (page: Page, site: 'ours' | 'baseline'): Promise<number> => {
    if (site === 'ours') {
      await openEntry(page, sites.ours)
      return pressToFirstLine(page)
    }
    await page.goto(sites.baseline)
    return baselineToFirstLine(page, 'runPython')
  }
  const inPage = async (context: typeof ours, site: 'ours' | 'baseline'): Promise<number> => {
    const page = await context.newPage()
    const time = await run(page, site)
    await page.close()
    return time
  }
  await inPage(ours, 'ours')
  await inPage(baseline, 'baseline')
  const times = await alternate(
    rounds,
    () => inPage(ours, 'ours'),
    () => inPage(baseline, 'baseline'),
  )
  await Promise.all([ours.close(), baseline.close()])
  return {
    name: 'Python, warm cache, new page',
    unit: 'ms',
    ...times,
    atMost: 0.12,
  }
}

/** Runs after the first, with the standby worker ready. */
export async function laterRuns(
  browser: Browser,
  sites: Sites,
  language: 'Python' | 'TypeScript',
  rounds: number,
): Promise<Row> {
  const ours = await inNewContext(browser, async (page) => {
    await openEntry(page, sites.ours, language)
    await pressToFirstLine(page)
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await settle(page)
      times.push(await pressToFirstLine(page))
    }
    return times
  })
  const name = language === 'Python' ? 'Python, standby ready' : 'TypeScript, later runs'
  return { name, unit: 'ms', ours, atMost: language === 'Python' ? 10 : 20 }
}

/**
 * A pointer is over a button before it presses; people take 200 to 400 ms from the one to the other, a touch less. In
 * milliseconds.
 */
const APPROACH = 150

/**
 * The first run of an unedited TypeScript program on a page: with a pointer that comes over Run before it presses, and with a
 * press out of nothing.
 */
export async function typescriptFirst(browser: Browser, sites: Sites, rounds: number): Promise<Row[]> {
  const press = (approach: boolean): Promise<number> =>
    inNewContext(browser, async (page) => {
      await openEntry(page, sites.ours, 'TypeScript')
      await page.waitForTimeout(REST)
      if (approach) {
        await page.locator('button.run').first().hover()
        await page.waitForTimeout(APPROACH)
      }
      return pressToFirstLine(page)
    })
  const outOfNothing: number[] = []
  const times = await alternate(
    rounds,
    async () => {
      outOfNothing.push(await press(false))
      return press(true)
    },
    () =>
      inNewContext(browser, async (page) => {
        await page.goto(sites.baseline)
        await page.waitForTimeout(REST)
        return baselineToFirstLine(page, 'openRepl')
      }),
  )
  const name = 'TypeScript, first run on a page'
  return [
    { name, unit: 'ms', ...times, atMost: 1 / 4 },
    {
      name: `${name}, pressed out of nothing`,
      unit: 'ms',
      ours: outOfNothing,
      baseline: times.baseline,
      atMost: 0.45,
    },
  ]
}
