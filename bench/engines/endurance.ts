import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { Row } from '../report'
import { ENTRY, pressToFirstLine, replaceCode, settle, untilIdle } from './page'

async function openWith(browser: Browser, site: string, code: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(site + ENTRY)
  await replaceCode(page, code)
  await pressToFirstLine(page)
  return page
}

/**
 * From the press of Stop on an endless loop to the first line of the run that is started at once: after the loop has been
 * interrupted and has ended by itself, which it may take half a second for; and after two presses, which end it.
 */
export async function stopAndStart(browser: Browser, site: string, rounds: number): Promise<Row[]> {
  return [
    {
      name: 'Stop on an endless loop, until a new run prints',
      unit: 'ms',
      ours: await pressStop(browser, site, rounds, 1),
      atMost: 500,
    },
    {
      name: 'Stop pressed twice, until a new run prints',
      unit: 'ms',
      ours: await pressStop(browser, site, rounds, 2),
      atMost: 100,
    },
  ]
}

async function pressStop(browser: Browser, site: string, rounds: number, presses: number): Promise<number[]> {
  const page = await openWith(
    browser,
    site,
    'import random\nprint("begun", random.random())\nwhile True: pass\n',
  )
  const ours: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.waitForTimeout(2500)
    ours.push(
      await page.evaluate(
        (presses) =>
          new Promise<number>((resolve) => {
            const example = document.querySelector('figure.example')
            const screen = example?.querySelector('.output-text')
            const start = performance.now()
            const before = screen?.textContent?.slice(0, 'begun 0.12345'.length) ?? ''
            const observer = new MutationObserver(() => {
              const run = example?.querySelector<HTMLButtonElement>('button.run')
              if (run) run.click()
              // A traceback may come behind what the last run has printed.
              else if (screen?.textContent?.startsWith('begun') && !screen.textContent.startsWith(before)) {
                observer.disconnect()
                resolve(performance.now() - start)
              }
            })
            if (example) observer.observe(example, { childList: true, subtree: true, characterData: true })
            const stop = example?.querySelector<HTMLButtonElement>('button.stop')
            for (let press = 0; press < presses; press += 1) stop?.click()
          }),
        presses,
      ),
    )
  }
  await page.close()
  return ours
}

/** 100,000 lines: until the end is shown, and the longest task of the page meanwhile. */
export async function flood(browser: Browser, site: string, rounds: number): Promise<Row[]> {
  const page = await openWith(browser, site, 'for number in range(100_000): print(number)\n')
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration)
    }).observe({ type: 'longtask' })
  })
  const shown: number[] = []
  const longest: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await settle(page)
    await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0))
    const start = Date.now()
    await page.locator('button.run').first().click()
    await untilIdle(page)
    shown.push(Date.now() - start)
    await page.getByText('not kept').first().waitFor()
    longest.push(
      await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks)),
    )
  }
  await page.close()
  return [
    {
      name: '100,000 prints, until shown',
      unit: 'ms',
      ours: shown,
      atMost: 2000,
    },
    {
      name: '100,000 prints, longest task of the page',
      unit: 'ms',
      ours: longest,
      atMost: 50,
    },
  ]
}

const WARM_UP = 20
const RUNS = 200

/**
 * Memory that all renderers of the browser hold, in bytes: the page's, the sandbox's, and that of its workers. Pages that
 * several processes share count once.
 */
async function residentMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? '0')
  return sizes.reduce((sum, size) => sum + Number(size) * 1024, 0)
}

/** Many runs in a row: how much memory grows after the first ones, garbage collected; the page's heap, and all of it. */
export async function memory(browser: Browser, site: string): Promise<Row[]> {
  const page = await openWith(browser, site, 'print("run")\n')
  const session = await page.context().newCDPSession(page)
  const measure = async (): Promise<{ heap: number; resident: number }> => {
    // The standby worker is there, and the last run's worker is gone.
    await settle(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { heap: usedSize, resident: await residentMemory(browser) }
  }
  let first = { heap: NaN, resident: NaN }
  for (let run = 1; run <= RUNS; run += 1) {
    await settle(page, 0)
    await pressToFirstLine(page)
    if (run === WARM_UP) first = await measure()
  }
  const last = await measure()
  await page.close()
  const row = (what: string, before: number, after: number): Row => ({
    name: `Growth of ${what}, runs ${WARM_UP} to ${RUNS}`,
    unit: '%',
    ours: [((after - before) / before) * 100],
    atMost: 10,
  })
  return [
    row('the page’s heap', first.heap, last.heap),
    row('all renderers’ memory', first.resident, last.resident),
  ]
}
