import { expect, type Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time of the thread, in microseconds: what else the machine does is not in it. */
  readonly tdur?: number
}

/** The name of a mark in a trace, which tells the page's thread from those of the sandbox. */
const MARK = 'thread of the page'

/** @returns the longest task of the page's thread while something is done, in milliseconds of processor time. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser.')
  const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
  await browser.startTracing(page, { categories })
  await page.evaluate((mark) => performance.mark(mark), MARK)
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const mark = traceEvents.find(({ name }) => name === MARK)
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid,
  )
  expect(tasks.length, 'tasks of the page in the trace').toBeGreaterThan(0)
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000))
}
