import type { Locator, Page } from '@playwright/test'
import type { State } from './states'

/* What people see of the playground, from the first look to what a program has written. */

const playground = (page: Page): Locator => page.getByRole('region', { name: 'Playground', exact: true })

async function write(page: Page, code: string): Promise<void> {
  const editor = playground(page).locator('.panel:visible .cm-content')
  await editor.waitFor()
  await editor.fill(code)
}

async function start(page: Page, code: string): Promise<void> {
  await write(page, code)
  await playground(page).getByRole('button', { name: 'Run', exact: true }).click()
}

async function run(page: Page, code: string, end: RegExp): Promise<void> {
  await start(page, code)
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
const slow = 'import time\n\nfor number in range(3):\n    print(number)\n    time.sleep(60)\n'
const asking = 'name = input("Your name: ")\nprint("Hello,", name)\n'
const drawing =
  'with open("chart.svg", "w") as file:\n    file.write("""<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120">\n<rect width="80" height="120" fill="teal"/><rect x="100" y="40" width="80" height="80" fill="orange"/></svg>""")\n'
const typed =
  'interface Price {\n  readonly name: string\n  readonly euros: number\n}\n\nconst prices: Price[] = [{ name: "tea", euros: 3 }]\nconsole.log(prices.map(({ name }) => name).join(", "))\n'
const writing =
  'import csv\n\nwith open("prices.csv", "w", newline="") as file:\n    writer = csv.writer(file)\n    writer.writerow(["name", "price"])\n    writer.writerow(["tea", 3])\n    writer.writerow(["coffee", 4])\n'

/** Makes a file that is shown then. */
async function add(page: Page, name: string, text: string): Promise<void> {
  const play = playground(page)
  await play.getByRole('button', { name: 'New file' }).click()
  await play.getByRole('textbox', { name: 'Name of the new file' }).fill(name)
  await play.getByRole('button', { name: 'Create' }).click()
  await play.getByRole('tab', { name, exact: true, selected: true }).waitFor()
  await write(page, text)
}

/** What a program has written, looked at. */
async function lookAt(page: Page, code: string, file: string): Promise<void> {
  await run(page, code, /^Done in/)
  await show(page, 'Files')
  await playground(page).getByRole('button', { name: file, exact: true }).click()
  await playground(page)
    .getByRole('region', { name: `Content of ${file}` })
    .locator('img, td')
    .first()
    .waitFor()
}

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
  {
    name: 'play-workspace',
    path: '/play',
    once: true,
    async prepare(page) {
      await write(page, 'from shop.prices import TEA\n\nprint("tea", TEA)\n')
      await add(page, 'shop/__init__.py', '')
      await add(page, 'shop/prices.py', 'TEA = 3.2\nMILK = 1.1\n')
      await add(page, 'notes.txt', 'to do\n')
      await playground(page)
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click()
      await playground(page)
        .getByRole('button', { name: /^Undo delete/ })
        .waitFor()
    },
  },
  {
    name: 'play-running',
    path: '/play',
    once: true,
    async prepare(page) {
      await start(page, slow)
      await playground(page).locator('.output-text').getByText('0').waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'play-waiting',
    path: '/play',
    once: true,
    async prepare(page) {
      await start(page, asking)
      await page.getByRole('textbox', { name: 'A line for the program' }).waitFor({ timeout: 120_000 })
    },
  },
  { name: 'play-table', path: '/play', once: true, prepare: (page) => lookAt(page, writing, 'prices.csv') },
  { name: 'play-picture', path: '/play', once: true, prepare: (page) => lookAt(page, drawing, 'chart.svg') },
  { name: 'play-keys', path: '/play#keys-of-the-playground' },
  {
    name: 'play-damaged',
    path: '/play#code=2.broken',
    prepare: (page) => playground(page).getByText('This link is damaged').waitFor(),
  },
  {
    name: 'play-compiled',
    path: '/play',
    once: true,
    async prepare(page) {
      await playground(page).getByRole('button', { name: 'New TypeScript' }).click()
      await write(page, typed)
      await show(page, 'Compiled')
      await playground(page).getByRole('heading', { name: 'Declarations' }).waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'play-settings',
    path: '/play',
    async prepare(page) {
      await show(page, 'Arguments')
      await playground(page)
        .getByRole('textbox', { name: /^Input/ })
        .fill('Ada')
    },
  },
  {
    name: 'play-steps',
    path: '/play',
    once: true,
    async prepare(page) {
      await write(page, prices)
      await show(page, 'Steps')
      await playground(page)
        .getByRole('button', { name: /^Record/ })
        .click()
      await playground(page).getByRole('slider', { name: 'Step', exact: true }).waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'play-types-off',
    path: '/play',
    once: true,
    async prepare(page) {
      await write(page, doubtful)
      await show(page, 'Problems')
      await playground(page).getByRole('checkbox', { name: 'Types' }).uncheck()
      await playground(page).getByText('imported but unused').waitFor({ timeout: 120_000 })
    },
  },
  {
    name: 'play-tabs',
    path: '/play',
    once: true,
    async prepare(page) {
      await write(page, prices)
      await page.waitForFunction(() => localStorage.getItem('play:last') !== null)
      const other = await page.context().newPage()
      await other.goto(page.url())
      await write(other, slow)
      await playground(page).getByText('changed in another tab').waitFor()
    },
  },
  {
    // Come to from within the site, it must look the same.
    name: 'play-within',
    path: '/builtin/aiter',
    async prepare(page) {
      await page.locator('a[href$="/play"]:visible').first().click()
      await playground(page).locator('.panel:visible .cm-content').waitFor()
    },
  },
]
