import type { Browser, Page } from '@playwright/test'
import type { Row } from '../report'
import { ENTRY, pressToFirstLine, replaceCode, settle } from './page'

async function openWith(browser: Browser, site: string, code: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(site + ENTRY)
  await replaceCode(page, code)
  await pressToFirstLine(page)
  return page
}

/** From the press of Stop on an endless loop to the first line of the run that is started at once. */
export async function stopAndStart(browser: Browser, site: string, rounds: number): Promise<Row> {
  const page = await openWith(browser, site, 'print("begun")\nwhile True: pass\n')
  const ours: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.waitForTimeout(2500)
    ours.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const example = document.querySelector('figure.example')
            const screen = example?.querySelector('.screen')
            const start = performance.now()
            const observer = new MutationObserver(() => {
              const run = example?.querySelector<HTMLButtonElement>('button.run')
              if (run) run.click()
              else if (screen?.textContent === 'begun\n') {
                observer.disconnect()
                resolve(performance.now() - start)
              }
            })
            if (example) observer.observe(example, { childList: true, subtree: true, characterData: true })
            example?.querySelector<HTMLButtonElement>('button.stop')?.click()
          }),
      ),
    )
  }
  await page.close()
  return {
    name: 'Stop on an endless loop, until a new run prints',
    unit: 'ms',
    ours,
    promise: { kind: 'absolute', atMost: 100 },
  }
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
    await page.locator('.status', { hasText: 'Done' }).first().waitFor()
    await page.getByText('not kept').first().waitFor()
    shown.push(Date.now() - start)
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
      promise: { kind: 'absolute', atMost: 2000 },
    },
    {
      name: '100,000 prints, longest task of the page',
      unit: 'ms',
      ours: longest,
      promise: { kind: 'absolute', atMost: 50 },
    },
  ]
}

const WARM_UP = 20
const RUNS = 200

/** Many runs in a row: how much the page's heap grows after the first ones, garbage collected. */
export async function memory(browser: Browser, site: string): Promise<Row> {
  const page = await openWith(browser, site, 'print("run")\n')
  const session = await page.context().newCDPSession(page)
  const usedAfterCollection = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize
  }
  let first = 0
  for (let run = 1; run <= RUNS; run += 1) {
    await page.locator('button.run').first().waitFor()
    await pressToFirstLine(page)
    if (run === WARM_UP) first = await usedAfterCollection()
  }
  const last = await usedAfterCollection()
  await page.close()
  const ours = [((last - first) / first) * 100]
  return {
    name: `Growth of the page's heap, runs ${WARM_UP} to ${RUNS}`,
    unit: '%',
    ours,
    promise: { kind: 'absolute', atMost: 10 },
  }
}
