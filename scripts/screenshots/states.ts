import type { Page } from '@playwright/test'
import { encodeShare } from '../../components/example/share'
import { playStates } from './play'
import { showMoment, stepsMoments } from './steps'

/** Something worth a look: a page, and what a reader did there. */
export interface State {
  readonly name: string
  readonly path: string
  /** The whole page instead of the first screen. */
  readonly whole?: boolean
  /** Only where the window is not wider than so many pixels. */
  readonly upTo?: number
  /** Takes long: it is done once, and seen at each width and in both themes. */
  readonly once?: boolean
  /** What is seen alone, instead of the page. */
  readonly part?: string
  prepare?(page: Page): Promise<void>
}

const example = (page: Page) => page.locator('.example').first()

async function run(page: Page): Promise<void> {
  const button = example(page).getByRole('button', { name: 'Run', exact: true })
  await button.scrollIntoViewIfNeeded()
  await button.click()
}

async function edit(page: Page, code: string): Promise<void> {
  await example(page).getByRole('button', { name: 'Edit' }).click()
  const editor = example(page).locator('.cm-content').first()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(code)
}

/** What is typed into the search. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  const field = page.getByRole('combobox')
  await field.waitFor()
  await field.fill(query)
}

/** The first program of aiter's, changed as somebody who shares it might. */
const shared = encodeShare({
  example: 'example-counting-without-blocking',
  language: 'python',
  code: 'import asyncio\n\n\nasync def main():\n    print("shared")\n\n\nasyncio.run(main())\n',
})

/** Opens the shared program in the place of the entry's. */
async function openShared(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  // An address that differs in its fragment only would not load the page.
  await page.goto('about:blank')
  await page.goto(`${origin}/builtin/aiter${await shared}`)
  await example(page).getByRole('button', { name: 'Show the original' }).waitFor()
}

const slow = 'import time\n\nfor number in range(3):\n    print(number)\n    time.sleep(60)\n'
const wrong = 'prices = {"tea": 3}\n\nprint(prices["tea"])\nprint(prices["coffee"])\n'

/** What `npm run screenshots` takes pictures of. */
export const states: readonly State[] = [
  { name: 'home', path: '/' },
  { name: 'home-whole', path: '/', whole: true },
  { name: 'index', path: '/builtin/' },
  { name: 'index-whole', path: '/builtin/', whole: true },
  { name: 'aiter', path: '/builtin/aiter' },
  { name: 'aiter-whole', path: '/builtin/aiter', whole: true },
  {
    name: 'aiter-running',
    path: '/builtin/aiter',
    async prepare(page) {
      await edit(page, slow)
      await run(page)
      await example(page).locator('.output-text').getByText('0').waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'aiter-done',
    path: '/builtin/aiter',
    async prepare(page) {
      await run(page)
      await example(page).locator('.output-text').getByText('2').waitFor({ timeout: 120_000 })
      await example(page).getByRole('button', { name: 'Run', exact: true }).waitFor()
    },
  },
  {
    name: 'aiter-editing',
    path: '/builtin/aiter',
    async prepare(page) {
      await edit(page, wrong)
    },
  },
  {
    name: 'aiter-error',
    path: '/builtin/aiter',
    async prepare(page) {
      await edit(page, wrong)
      await run(page)
      await example(page).locator('.output-text').getByText('KeyError').waitFor({ timeout: 120_000 })
      await example(page).getByText('Nothing is stored under').waitFor()
    },
  },
  {
    name: 'aiter-waiting',
    path: '/builtin/input',
    async prepare(page) {
      await run(page)
      await page.getByRole('textbox', { name: 'A line for the program' }).waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'aiter-stale',
    path: '/builtin/aiter',
    async prepare(page) {
      await edit(page, wrong)
      await example(page).getByText('Output of the original').waitFor()
    },
  },
  {
    name: 'aiter-shared',
    path: '/builtin/aiter',
    async prepare(page) {
      await openShared(page)
    },
  },
  {
    name: 'aiter-difference',
    path: '/builtin/aiter',
    async prepare(page) {
      await openShared(page)
      await example(page).getByRole('button', { name: 'Differences', exact: true }).click()
      await example(page).locator('.difference').waitFor()
    },
  },
  {
    name: 'aiter-versions',
    path: '/builtin/aiter',
    async prepare(page) {
      await edit(page, wrong)
      await example(page).getByText('kept on this device').waitFor()
      await openShared(page)
      await example(page).getByRole('button', { name: 'Show the original' }).click()
      await example(page).getByRole('button', { name: 'Show my version' }).waitFor()
    },
  },
  {
    name: 'aiter-guess',
    path: '/builtin/len',
    async prepare(page) {
      await example(page).getByRole('switch', { name: 'Guess first' }).click()
      await example(page)
        .getByRole('textbox', { name: /^What does it print/ })
        .waitFor()
    },
  },
  {
    name: 'aiter-print',
    path: '/builtin/aiter',
    whole: true,
    prepare: (page) => page.emulateMedia({ media: 'print' }),
  },
  {
    name: 'menu',
    path: '/builtin/aiter',
    upTo: 768,
    prepare: (page) => page.getByRole('button', { name: 'Menu' }).click(),
  },
  {
    name: 'outline',
    path: '/builtin/sum',
    upTo: 390,
    prepare: (page) => page.locator('details').filter({ hasText: 'On this page' }).locator('summary').click(),
  },
  {
    name: 'index-filtered',
    path: '/builtin/',
    prepare: (page) => page.getByLabel('Filter').fill('iterator async'),
  },
  {
    name: 'index-nothing',
    path: '/builtin/',
    prepare: (page) => page.getByLabel('Filter').fill('dataframe'),
  },
  {
    name: 'search',
    path: '/builtin/aiter',
    async prepare(page) {
      await search(page, 'iter')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'search-empty',
    path: '/builtin/aiter',
    async prepare(page) {
      await search(page, '')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'search-nothing',
    path: '/builtin/aiter',
    async prepare(page) {
      await search(page, 'pandas dataframe')
      await page.getByText('Python documentation').first().waitFor()
    },
  },
  {
    name: 'search-failed',
    path: '/builtin/aiter',
    async prepare(page) {
      await page.route(/\/assets\/search-names\./, (route) => route.abort())
      await search(page, 'enumerate')
      await page.getByRole('button', { name: 'Try again' }).waitFor()
    },
  },
  { name: 'sheet', path: '/sheets/types/str' },
  { name: 'sheet-whole', path: '/sheets/cheatsheet/control-flow', whole: true },
  { name: 'offline', path: '/offline' },
  {
    name: 'not-found',
    path: '/builtin/aitr',
    async prepare(page) {
      await page.locator('.not-found-results a').first().waitFor()
    },
  },
  ...playStates,
  ...stepsMoments.map((moment) => ({
    name: `steps-${moment.name}`,
    path: '/builtin/aiter',
    once: true,
    part: 'figure.example',
    prepare: async (page: Page) => void (await showMoment(page, moment)),
  })),
]
