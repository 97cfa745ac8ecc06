import { expect, test } from '@playwright/test'
import { exampleOn } from './example'

/* What an example looks like while it is written in: every letter can be read, and nothing lies over the code. */

const FAILING =
  'prices = {"tea": 3}\n\nprint(prices["tea"])\nprint(prices["a key so long that its line is longer"])'

for (const colorScheme of ['light', 'dark'] as const)
  test(`the numbers of lines stand on the editor's own ground, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/builtin/aiter')
    const example = exampleOn(page)
    await example.replaceCode(FAILING)
    await example.runToEnd()
    const gutter = example.root.locator('.cm-gutters')
    await expect(gutter).toBeVisible()
    expect(await gutter.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    )
  })

for (const width of [320, 768, 1280])
  test(`the button that checks lies over no code, and the hint takes its own rows, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/builtin/aiter')
    const example = exampleOn(page)
    await example.root.getByRole('button', { name: 'Edit' }).click()
    await expect(example.root.locator('.cm-content')).toBeFocused()
    // What is proved needs no check, and the editor is as high as what was there before.
    await expect(example.root.getByRole('button', { name: 'Check' })).toHaveCount(0)
    await example.replaceCode(FAILING)
    const check = await example.root.getByRole('button', { name: 'Check' }).boundingBox()
    const text = await example.root.locator('.cm-scroller').boundingBox()
    expect(check?.y).toBeGreaterThanOrEqual((text?.y ?? Infinity) + (text?.height ?? 0))
    const hint = example.root.locator('.hint')
    await expect(hint).toContainText('is kept on this device')
    const run = await example.run.boundingBox()
    expect((await hint.boundingBox())?.y).toBeGreaterThanOrEqual((run?.y ?? Infinity) + (run?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
