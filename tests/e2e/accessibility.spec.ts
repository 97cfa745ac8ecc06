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
