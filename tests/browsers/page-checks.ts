import { EARLY_CHECKS } from './checks/early'
import { ENGINE_CHECKS } from './checks/engine'
import { ENTRY_CHECKS } from './checks/entry'
import { PLAY_CHECKS, playReady } from './checks/play'
import { type Check, until } from './checks/reader'
import type { Browser, Driver } from './drivers/driver'
import type { Outcome } from './outcome'
import type { TestSite } from './site'

const nameOf = (title: string): string => `page: ${title}`

/** What the checks are called. */
export const PAGE_CHECKS: readonly string[] = Object.keys({
  ...ENTRY_CHECKS,
  ...ENGINE_CHECKS,
  ...EARLY_CHECKS,
  ...PLAY_CHECKS,
}).map(nameOf)

/**
 * Uses the site's own page and the harness's in one browser. Each check opens its page afresh, with nothing kept from the one before. A check that
 * fails gets one more try in a new browser, as programs do; what passes only then is named.
 *
 * @param wanted whether a check is done, by its name
 */
export async function checkPage(
  browser: Browser,
  { aiterUrl: url, harnessUrl: plainUrl, playUrl }: Omit<TestSite, 'close'>,
  wanted: (name: string) => boolean,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let driver: Driver | undefined
  /** @returns why the check has failed; undefined when it has passed */
  async function attempt(check: Check): Promise<string | undefined> {
    try {
      driver ??= await browser.launch()
      await driver.open(plainUrl)
      await driver.evaluate('localStorage.clear()')
      await check(driver)
      return undefined
    } catch (reason) {
      await driver?.close().catch(() => undefined)
      driver = undefined
      return String(reason)
    }
  }

  const onEntry =
    (check: Check): Check =>
    async (driver) => {
      await driver.open(url)
      // Vue leaves this mark when the page is hydrated. What is pressed before that is tried by checks of its own.
      await until(driver, `'__vue_app__' in (document.querySelector('#app') ?? {})`)
      await check(driver)
    }
  const inPlayground =
    (check: Check): Check =>
    async (driver) => {
      await driver.open(playUrl)
      await playReady(driver)
      await check(driver)
    }
  const checks = [
    ...Object.entries(ENTRY_CHECKS).map(([title, check]) => [title, onEntry(check)] as const),
    ...Object.entries(ENGINE_CHECKS),
    ...Object.entries(EARLY_CHECKS),
    ...Object.entries(PLAY_CHECKS).map(([title, check]) => [title, inPlayground(check)] as const),
  ]
  for (const [title, check] of checks) {
    const name = nameOf(title)
    if (!wanted(name)) continue
    const first = await attempt(check)
    const failure = first === undefined ? undefined : await attempt(check)
    if (first !== undefined && failure === undefined)
      console.log(`${browser.name}: ${name} passed at the second try only, after: ${first}`)
    outcomes.push(failure === undefined ? { name } : { name, failure })
  }
  await driver?.close().catch(() => undefined)
  return outcomes
}
