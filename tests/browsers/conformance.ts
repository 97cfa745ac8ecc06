import { createTwoFilesPatch } from 'diff'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Driver } from './drivers/driver'
import type { HarnessState } from './harness'
import type { Outcome } from './outcome'
import type { PageResult } from './program'
import type { Case } from './suite'

const POLL_INTERVAL = 250
/** A browser that loses its page may do so for one program; more often, the browser itself is not usable. */
const MAX_RESTARTS = 3

/**
 * Runs the suite in one page of a browser. When the page is lost, the programs that ran have failed, and another
 * browser goes on with the rest. With EXAMPLES=all, which `npm test -- --all` sets, it is started as readers start it.
 *
 * @param onResult is called after each program
 */
export async function runSuite(
  browser: Browser,
  url: string,
  cases: readonly Case[],
  onResult: (done: number) => void,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>()
  const byName = new Map(cases.map((item) => [item.program.name, item]))
  let running: readonly string[] = []

  function take(state: HarnessState): void {
    running = state.running
    for (const result of state.results) {
      const item = byName.get(result.name)
      if (item !== undefined) outcomes.set(result.name, judge(item, result))
      onResult(outcomes.size)
    }
  }

  for (let restarts = 0; outcomes.size < cases.length; restarts += 1) {
    const names = cases.map(({ program }) => program.name).filter((name) => !outcomes.has(name))
    const lost = await runInPage(browser, url, names, take)
    if (lost === undefined) break
    const failed = restarts < MAX_RESTARTS && running.length > 0 ? running : names
    for (const name of failed)
      if (!outcomes.has(name)) outcomes.set(name, { name, failure: `The page was lost: ${lost}` })
    running = []
  }
  return [...outcomes.values()]
}

/** @returns why the page was lost; undefined when all programs have ended */
async function runInPage(
  browser: Browser,
  url: string,
  names: readonly string[],
  take: (state: HarnessState) => void,
): Promise<string | undefined> {
  let driver: Driver | undefined
  try {
    driver = await browser.launch({ shortPrograms: process.env['EXAMPLES'] !== 'all' })
    await driver.open(url)
    await driver.evaluate(`harness.start(${JSON.stringify(names)}).then(() => true)`)
    for (let count = 0; count < names.length;) {
      await sleep(POLL_INTERVAL)
      const state = (await driver.evaluate(`harness.state(${count})`)) as HarnessState
      take(state)
      count += state.results.length
    }
    return undefined
  } catch (reason) {
    return String(reason)
  } finally {
    await driver?.close().catch(() => undefined)
  }
}

function judge({ expected, describe }: Case, { name, trouble, ...transcript }: PageResult): Outcome {
  const actual = describe(transcript)
  if (trouble === undefined && actual === expected) return { name }
  const patch = createTwoFilesPatch('expected', 'actual', expected, actual, '', '', { context: 2 })
  const difference = patch.split('\n').slice(1).join('\n')
  return { name, failure: trouble === undefined ? difference : `${trouble}\n${difference}` }
}
