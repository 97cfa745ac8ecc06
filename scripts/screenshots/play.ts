import type { Locator, Page } from '@playwright/test'
import type { State } from './states'

/* What people see of the playground, from the first look to what a program has written. */

const playground = (page: Page): Locator => page.getByRole('region', { name: 'Playground', exact: true })

async function write(page: Page, code: string): Promise<void> {
  const editor = playground(page).locator('.panel:visible .cm-content')
  await editor.waitFor()
  await editor.fill(code)
}

async function run(page: Page, code: string, end: RegExp): Promise<void> {
  await write(page, code)
  await playground(page).getByRole('button', { name: 'Run', exact: true }).click()
  await playground(page).getByText(end).waitFor({ timeout: 120_000 })
}

async function show(page: Page, panel: string): Promise<void> {
  const panels = playground(page).getByRole('group', { name: 'Panels' })
  await panels.getByRole('button', { name: new RegExp(`^${panel}`) }).click()
}

const prices = 'prices = {"tea": 3, "coffee": 4}\nprint(sum(prices.values()))\n'
const failing =
  'prices = {"tea": 3}\n\n\ndef total(*names):\n    return sum(prices[name] for name in names)\n\n\nprint(total("tea", "milk"))\n'
const doubtful =
  'import os\n\n\ndef total(count: int = None) -> float:\n    return count * "3"\n\n\nprint(totl(2))\n'
const writing =
  'import csv\n\nwith open("prices.csv", "w", newline="") as file:\n    writer = csv.writer(file)\n    writer.writerow(["name", "price"])\n    writer.writerow(["tea", 3])\n    writer.writerow(["coffee", 4])\n'

/** The states of `/play`. */
export const playStates: readonly State[] = [
  {
    name: 'play',
    path: '/play',
    prepare: (page) => playground(page).locator('.panel:visible .cm-content').waitFor(),
  },
  {
    name: 'play-prompt',
    path: '/play',
    once: true,
    async prepare(page) {
      await run(page, prices, /^Done in/)
      const prompt = playground(page).getByRole('textbox', { name: 'Python prompt' })
      await prompt.fill('max(prices, key=prices.get)')
      await prompt.press('Enter')
      await playground(page)
        .getByRole('region', { name: 'Output of the program' })
        .getByText("'coffee'")
        .waitFor()
    },
  },
  {
    name: 'play-error',
    path: '/play',
    once: true,
    prepare: (page) => run(page, failing, /^KeyError on line/),
  },
  {
    name: 'play-problems',
    path: '/play',
    once: true,
    async prepare(page) {
      await write(page, doubtful)
      await show(page, 'Problems')
      await playground(page).getByText('"None" is not assignable to "int"').waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'play-files',
    path: '/play',
    once: true,
    async prepare(page) {
      await run(page, writing, /^Done in/)
      await show(page, 'Files')
      await playground(page)
        .getByRole('row', { name: /prices\.csv/ })
        .waitFor()
    },
  },
  {
    name: 'play-projects',
    path: '/play',
    async prepare(page) {
      await write(page, prices)
      await playground(page)
        .getByRole('button', { name: /^Projects/ })
        .first()
        .click()
    },
  },
]
