import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { median, type Row } from '../report'
import { ENTRY, pasteCode, pressToFirstLine, replaceCode, settle, untilIdle } from './page'

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

/** After so many runs memory is looked at first. */
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

/** What is compared is the median of so many looks, each after other programs: what a process holds varies by a tenth from one to the next. */
const LOOKS = 5

/** What a page holds, in bytes. */
interface Held {
  /** What the scripts of the page have made, and its document. */
  readonly heap: number
  /** What the browser has compiled of the scripts: it goes on with that for hundreds of runs. */
  readonly code: number
  /** All that the renderers hold, and no file backs: the page's, the sandbox's, and that of their workers. */
  readonly resident: number
}

/** A heap snapshot, as far as it is read here: `nodes` has a stretch of numbers for each object, whose meanings are in `node_fields`. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[]]
    }
  }
  readonly nodes: readonly number[]
}

/** Looks at what is held when memory is short, with all garbage collected. */
async function look(browser: Browser, page: Page): Promise<Held> {
  const sandbox = page.frames().find((frame) => frame.url().includes('/sandbox.html'))
  if (sandbox === undefined) throw new Error('There is no sandbox.')
  const sessions = await Promise.all([page, sandbox].map((target) => page.context().newCDPSession(target)))
  const [session] = sessions
  if (session === undefined) throw new Error('There is no session.')
  await session.send('Memory.simulatePressureNotification', { level: 'critical' })
  // What is left for a second turn, because something was at work, goes then.
  for (const each of [...sessions, ...sessions]) await each.send('HeapProfiler.collectGarbage')
  const resident = await residentMemory(browser)
  const sizes = await heapSizes(session)
  await Promise.all(sessions.map((each) => each.detach()))
  return { ...sizes, resident }
}

async function heapSizes(session: CDPSession): Promise<Pick<Held, 'heap' | 'code'>> {
  let text = ''
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (text += chunk))
  await session.send('HeapProfiler.takeHeapSnapshot')
  const { snapshot, nodes } = JSON.parse(text) as HeapSnapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const sizes = { heap: 0, code: 0 }
  for (let at = 0; at < nodes.length; at += fields.length)
    sizes[types[0][nodes[at + type] ?? 0] === 'code' ? 'code' : 'heap'] += nodes[at + size] ?? 0
  return sizes
}

/** Pages that several processes share count once. Those of the browser's own file are left out: others that run it share them, or not. */
async function residentMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  let size = 0
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
    for (const [, kilobytes] of rollup.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB$/gm))
      size += Number(kilobytes) * 1024
  }
  return size
}

/**
 * Many runs of different programs in one page: how much memory grows after the first 100.
 *
 * @param runs more than 200
 */
export async function memory(browser: Browser, site: string, runs: number): Promise<Row[]> {
  const page = await browser.newPage()
  await page.goto(site + ENTRY)
  const example = page.locator('figure.example').first()
  async function choose(turn: number): Promise<void> {
    const { tab, code } = MIXED[turn % MIXED.length] ?? { tab: 'Python', code: '' }
    await untilIdle(page)
    await example.getByRole('tab', { name: tab }).click()
    await pasteCode(page, code)
  }
  async function measure(): Promise<Held> {
    // The same program before each look, for what a program leaves on the screen is memory too.
    await choose(0)
    await pressToFirstLine(page)
    // The standby worker is there, and the last run's worker is gone.
    await settle(page)
    return look(browser, page)
  }
  const first: Held[] = []
  const last: Held[] = []
  for (let run = 0; run <= runs; run += 1) {
    if (run % IN_A_ROW === 0) {
      if (run >= WARM_UP && first.length < LOOKS) first.push(await measure())
      if (run > runs - LOOKS * IN_A_ROW) last.push(await measure())
      await choose(run / IN_A_ROW)
    }
    await pressToFirstLine(page)
    await untilIdle(page)
  }
  await page.close()
  const growth = (key: keyof Held): readonly number[] => {
    const before = median(first.map((held) => held[key]))
    return last.map((held) => (held[key] / before - 1) * 100)
  }
  const runsNamed = `runs ${WARM_UP} to ${runs}`
  return [
    { name: `Growth of the page’s heap, ${runsNamed}`, unit: '%', ours: growth('heap'), atMost: 10 },
    {
      name: `Growth of all renderers’ memory, ${runsNamed}`,
      unit: '%',
      ours: growth('resident'),
      atMost: 10,
    },
    { name: `Growth of the page’s compiled code, ${runsNamed}`, unit: '%', ours: growth('code') },
  ]
}
