import type { Driver } from '../drivers/driver'
import { serveHeld } from '../heldSite'
import {
  type Check,
  DONE,
  expectPrinted,
  isChosen,
  isFocused,
  RUN,
  tabOf,
  until,
  untilStatus,
} from './reader'

/* What a reader does while a page's scripts are on their way is done when they are there. */

/** What is done on a page of the site, below its base, and what then is so. */
interface Early {
  readonly path: string
  readonly act: (driver: Driver) => Promise<void>
  readonly expect: (driver: Driver) => Promise<void>
}

const FILTER = '#index-filter'

const EARLY: Readonly<Record<string, Early>> = {
  'a press on Run before the scripts are there runs the program': {
    path: 'builtin/aiter',
    act: (driver) => driver.click(RUN),
    async expect(driver) {
      await untilStatus(driver, DONE)
      await expectPrinted(driver, '0\n1\n2\n')
    },
  },
  'a press on a tab before the scripts are there chooses it': {
    path: 'builtin/aiter',
    act: (driver) => driver.click(tabOf('typescript')),
    expect: (driver) => until(driver, isChosen('typescript')),
  },
  'a press on a tab and one on Run before the scripts are there run its program': {
    path: 'builtin/aiter',
    async act(driver) {
      await driver.click(tabOf('typescript'))
      await driver.click(RUN)
    },
    async expect(driver) {
      await until(driver, isChosen('typescript'))
      await untilStatus(driver, DONE)
      await expectPrinted(driver, '0\n1\n2\n')
    },
  },
  'what is typed into the filter before the scripts are there filters': {
    path: 'builtin/',
    async act(driver) {
      await driver.click(FILTER)
      await driver.type('iterator async')
    },
    async expect(driver) {
      await until(
        driver,
        `/^[1-9][0-9]* found$/.test(document.querySelector('.index-filter [role=status]').textContent)`,
      )
      await until(driver, `document.querySelector('${FILTER}').value === 'iterator async'`)
    },
  },
  'the key that opens the search before the scripts are there opens it': {
    path: 'builtin/aiter',
    act: (driver) => driver.type('/'),
    expect: (driver) => until(driver, isFocused('[role=combobox]')),
  },
}

const checkOf =
  ({ path, act, expect }: Early): Check =>
  async (driver) => {
    const site = await serveHeld()
    try {
      await driver.open(site.url + path, 'read')
      await act(driver)
      site.release()
      await expect(driver)
    } finally {
      await site.close()
    }
  }

/** One check for each. */
export const EARLY_CHECKS: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(EARLY).map(([title, early]) => [title, checkOf(early)]),
)
