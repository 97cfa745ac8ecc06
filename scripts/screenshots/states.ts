import type { Page } from '@playwright/test'

/** Something worth a look: a page, and what a reader did there. */
export interface State {
  readonly name: string
  readonly path: string
  /** The whole page instead of the first screen. */
  readonly whole?: boolean
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
    },
  },
  {
    name: 'search',
    path: '/builtin/aiter',
    async prepare(page) {
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('iter')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'not-found',
    path: '/builtin/aitr',
    async prepare(page) {
      await page.locator('.not-found-results a').first().waitFor()
    },
  },
]
