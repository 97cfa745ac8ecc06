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

/** What is compared with the memory at the end: after fewer, the browser is still compiling. */
const WARM_UP = 100

/** What readers run by turns, in both languages: output, errors, input that is not there, memory, tasks, much to lay out. */
const MIXED: readonly { tab: 'Python' | 'TypeScript'; code: string }[] = [
  { tab: 'Python', code: 'print("run")\n' },
  { tab: 'Python', code: 'for number in range(20_000): print(number)\n' },
  { tab: 'Python', code: 'kept = [bytearray(1_000_000) for _ in range(50)]\nprint(len(kept))\n' },
  { tab: 'Python', code: 'def deep(n): return deep(n + 1)\ndeep(0)\n' },
  {
    tab: 'Python',
    code: 'import asyncio\nasync def main():\n    await asyncio.sleep(0)\n    print(1)\nasyncio.run(main())\n',
  },
  { tab: 'TypeScript', code: 'console.log("run")\n' },
  { tab: 'TypeScript', code: 'for (let n = 0; n < 20_000; n += 1) console.log({ n, squares: [n * n] })\n' },
  { tab: 'TypeScript', code: 'const kept = new Uint8Array(50_000_000).fill(1)\nconsole.log(kept.length)\n' },
  { tab: 'TypeScript', code: 'const deep = (n: number): number => deep(n + 1)\ndeep(0)\n' },
  { tab: 'TypeScript', code: 'console.log(await Promise.all([1, 2, 3].map(async (n) => n * 2)))\n' },
]
/** So many runs of one program, then the next one is put into the page. */
const IN_A_ROW = 5

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

/**
 * Many runs of different programs in one page: how much memory grows after the first 100, garbage collected; the page's heap, and all
 * of it.
 *
 * @param runs more than 100
 */
export async function memory(browser: Browser, site: string, runs: number): Promise<Row[]> {
  const page = await browser.newPage()
  await page.goto(site + ENTRY)
  const example = page.locator('figure.example').first()
  const session = await page.context().newCDPSession(page)
  const measure = async (): Promise<{ heap: number; resident: number }> => {
    // The same program before each look, for what a program leaves on the screen is memory too.
    await choose(0)
    await pressToFirstLine(page)
    // The standby worker is there, and the last run's worker is gone.
    await settle(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { heap: usedSize, resident: await residentMemory(browser) }
  }
  async function choose(turn: number): Promise<void> {
    const { tab, code } = MIXED[turn % MIXED.length] ?? { tab: 'Python', code: '' }
    await untilIdle(page)
    await example.getByRole('tab', { name: tab }).click()
    await replaceCode(page, code)
  }
  let first = { heap: NaN, resident: NaN }
  for (let run = 0; run < runs; run += 1) {
    if (run === WARM_UP) first = await measure()
    if (run % IN_A_ROW === 0) await choose(run / IN_A_ROW)
    await pressToFirstLine(page)
    await untilIdle(page)
  }
  const last = await measure()
  await page.close()
  const row = (what: string, before: number, after: number): Row => ({
    name: `Growth of ${what}, runs ${WARM_UP} to ${runs}`,
    unit: '%',
    ours: [((after - before) / before) * 100],
    atMost: 10,
  })
  return [
    row('the page’s heap', first.heap, last.heap),
    row('all renderers’ memory', first.resident, last.resident),
  ]
}
