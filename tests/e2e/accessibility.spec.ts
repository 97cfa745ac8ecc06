import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

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
}

// A long page has many colours to compare, and a shared machine may be busy.
test.setTimeout(240_000)

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, open] of Object.entries(pages)) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
        [],
      )
    })
  }
}

test('axe finds nothing: the menu of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/builtin/aiter')
  await page.getByRole('button', { name: 'Menu' }).click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
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
