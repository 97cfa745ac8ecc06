import { expect, test, type Page } from '@playwright/test'
import { runAxe } from '../../scripts/test/axe'
import { exampleOn } from './example'

const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => void (await page.goto('/')),
  index: async (page) => void (await page.goto('/builtin/')),
  entry: async (page) => void (await page.goto('/builtin/aiter')),
  'entry with several signatures': async (page) => void (await page.goto('/builtin/max')),
  cheatsheet: async (page) => void (await page.goto('/cheatsheet/control-flow')),
  'not found': async (page) => {
    await page.goto('/builtin/enumarate')
    await page.locator('.not-found-results a').first().waitFor()
  },
  search: async (page) => {
    await page.goto('/builtin/aiter')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('iter')
    await page.getByRole('option').first().waitFor()
  },
  'entry after runs, one of which raised': async (page) => {
    await page.goto('/builtin/aiter')
    await exampleOn(page).runToEnd()
    await exampleOn(page, 'example-a-list-is-not-an-asynchronous-iterable').runToEnd()
    await expect(page.locator('.output.failed')).toBeVisible()
  },
  'entry that is edited': async (page) => {
    await page.goto('/builtin/aiter')
    await exampleOn(page).replaceCode('print("hello")\n')
    await exampleOn(page).runToEnd()
  },
  'search that finds nothing': async (page) => {
    await page.goto('/builtin/len')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('pandas dataframe')
    await page.getByText('Python documentation').first().waitFor()
  },
  'search with nothing typed': async (page) => {
    await page.goto('/builtin/len')
    await page.keyboard.press('/')
    await page.getByRole('option').first().waitFor()
  },
  'output that is to be guessed': async (page) => {
    await page.goto('/builtin/len')
    await exampleOn(page).root.getByRole('switch', { name: 'Guess first' }).click()
    await exampleOn(page)
      .root.getByRole('textbox', { name: /^What does it print/ })
      .waitFor()
  },
  'damaged link': async (page) => {
    await page.goto('/builtin/len#code=2.broken')
    await page.getByText('This link is damaged').waitFor()
  },
  'offline page': async (page) => void (await page.goto('/offline')),
  'index of errors': async (page) => void (await page.goto('/errors/')),
  'program that waits for a line': async (page) => {
    await page.goto('/builtin/input')
    await exampleOn(page).run.click()
    await page.getByRole('textbox', { name: 'A line for the program' }).waitFor()
  },
}

// A long page has many colours to compare, and a shared machine may be busy.
test.setTimeout(240_000)

async function check(page: Page, when: string, rules?: readonly string[]): Promise<void> {
  const { passed, violations } = await runAxe(page, rules)
  expect(passed, when).toBeGreaterThan(0)
  expect(violations, when).toEqual([])
}

for (const [name, open] of Object.entries(pages)) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await open(page)
    await check(page, 'light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html.dark')).toBeAttached()
    // The themes differ in nothing but colours.
    await check(page, 'dark', ['color-contrast', 'link-in-text-block'])
  })
}

for (const path of ['/sheets/builtin', '/sheets/errors', '/sheets/types/str'])
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    await page.goto(path)
    await check(page, 'on screen')
    // Paper is narrower and its text smaller.
    await page.emulateMedia({ media: 'print' })
    await check(page, 'on paper', ['color-contrast'])
  })

test('axe finds nothing: the outline of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/builtin/sum')
  const outline = page.locator('details').filter({ hasText: 'On this page' })
  await outline.locator('summary').click()
  await outline.getByRole('link').first().waitFor()
  await check(page, 'opened')
})

test('axe finds nothing: the menu of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/builtin/aiter')
  await page.getByRole('button', { name: 'Menu' }).click()
  await check(page, 'light')
})

test('primary controls of a phone are 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/builtin/aiter')
  for (const name of ['Search', 'Menu']) {
    const box = await page.getByRole('banner').getByRole('button', { name }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44)
  }
  for (const label of ['Python', 'TypeScript']) {
    const box = await page.getByRole('tab', { name: label }).first().boundingBox()
    expect(box?.height, label).toBeGreaterThanOrEqual(44)
  }
})
