import { chromium, type Page } from '@playwright/test'
import { startServer } from '../../scripts/serve'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/test/chromium'
import { exampleOn } from '../../tests/e2e/example'
import { median, type Row } from '../table'
import { PROGRAMS } from './programs'

/* What a reader waits for in a browser, on the built site: from the press of Steps to the first step, and from a key to the next one. */

/** About 10,000 steps. */
const SIZE = 2_700
const TURNS = 5
const KEYS = 40
/** Longer than anybody waits for an engine. In milliseconds. */
const PATIENCE = 120_000

/** Starts a clock at the next press within the page. @returns asks how long it took until the slider stood there, and was laid out */
async function timePress(page: Page): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(() => ({
    took: new Promise<number>((resolve) => {
      let pressed = NaN
      addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true })
      new MutationObserver((_, observer) => {
        const slider = document.querySelector('.steps input[type="range"]')
        if (slider === null) return
        observer.disconnect()
        slider.getBoundingClientRect()
        resolve(performance.now() - pressed)
      }).observe(document.body, { childList: true, subtree: true })
    }),
  }))
  return () => handle.evaluate(({ took }) => took)
}

/** @returns how long each of some keys took until its step stood there, and was laid out, in milliseconds */
async function timeKeys(page: Page): Promise<readonly number[]> {
  const handle = await page.evaluateHandle(() => {
    const times: number[] = []
    let pressed = NaN
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
    const slider = document.querySelector('.steps input[type="range"]')
    if (slider === null) throw new Error('There is no slider.')
    new MutationObserver(() => {
      slider.getBoundingClientRect()
      times.push(performance.now() - pressed)
    }).observe(slider, { attributeFilter: ['aria-valuetext'] })
    return times
  })
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('ArrowRight')
  return handle.jsonValue()
}

async function measureProgram(page: Page, name: string, source: string): Promise<readonly Row[]> {
  await page.goto('builtin/sum')
  const example = exampleOn(page)
  await example.choose('Python')
  await example.replaceCode(source)
  await example.runToEnd()
  const button = example.root.getByRole('button', { name: 'Steps' })
  const opened: number[] = []
  const steps: number[] = []
  let last = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    // The standby interpreter is made while nothing else is to be done.
    await page.waitForTimeout(3_000)
    const took = await timePress(page)
    await button.click()
    const slider = page.getByRole('slider', { name: 'Step', exact: true })
    await slider.waitFor({ timeout: PATIENCE })
    opened.push(await took())
    last = Number(await slider.getAttribute('max'))
    steps.push(...(await timeKeys(page)))
    await button.click()
    await slider.waitFor({ state: 'hidden' })
  }
  const [first = NaN, ...again] = opened
  const ready = median(again)
  const step = Math.max(...steps)
  const what = `in Chromium, ${name}`
  return [
    {
      name: `${what}: ${last + 1} steps shown`,
      limit: '≤ 500 ms',
      measured: `${ready.toFixed(0)} ms, at first ${first.toFixed(0)} ms`,
      ok: ready <= 500,
    },
    {
      name: `${what}: a step on the screen`,
      limit: '≤ 16 ms',
      measured: `median ${median(steps).toFixed(1)} ms, slowest ${step.toFixed(1)} ms`,
      ok: median(steps) <= 16,
    },
  ]
}

/** @returns what there is to say of each program, one after the other, each in a browser's profile of its own */
export async function measureInBrowser(): Promise<readonly Row[]> {
  const server = await startServer({ dir: 'dist', port: 0 })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const rows: Row[] = []
    for (const [name, make] of Object.entries(PROGRAMS)) {
      const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'block' })
      // What runs this file gives functions their names by a function of its own, which functions that go to the page bring along.
      await context.addInitScript('globalThis.__name = (named) => named')
      rows.push(...(await measureProgram(await context.newPage(), name, make(SIZE))))
      await context.close()
    }
    return rows
  } finally {
    await browser.close()
    await server.close()
  }
}
