import { expect, test, type Page } from '@playwright/test'

/* The playground before its editor is there: a reader sees all of it, writes, and finds everything in its place afterwards. */

/** Where a program's first letter stands, in the field or in the editor that has taken its place. */
const placeOfCode = (page: Page, line: string): Promise<readonly number[]> =>
  page
    .locator(line)
    .first()
    .evaluate((element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
      const range = document.createRange()
      range.setStart(text ?? element, 0)
      range.setEnd(text ?? element, 1)
      const { x, y } = range.getBoundingClientRect()
      return [Math.round(x), Math.round(y)]
    })

for (const width of [390, 1280]) {
  test(`at ${width} nothing moves when the editor comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript(() => {
      const counted = window as unknown as { moved: number }
      counted.moved = 0
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
          counted.moved += shift.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('/play')
    const before = await placeOfCode(page, '.first-code .line')
    await page.mouse.move(1, 1)
    await expect(page.locator('.play .cm-gutter-lint')).toBeVisible()
    expect(await placeOfCode(page, '.play .cm-line')).toEqual(before)
    // Widths in letters are not whole pixels; what a reader could see is a hundred times as much.
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.001)
  })
}

test('the editor comes when the reader does something, not before', async ({ page }) => {
  // Nor because a slow machine took long to look.
  await page.addInitScript(() => {
    const start = window.setTimeout
    Object.assign(window, {
      setTimeout: (work: () => void, delay = 0) => (delay < 4000 ? start(work, delay) : 0),
    })
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/play')
  await expect(page.getByRole('textbox', { name: 'main.py' })).toHaveValue(/^name = input/)
  await expect(page.locator('.play .tf').first()).toHaveText('input')
  const files = (): string[] => asked.filter((path) => /\/chunks\/(editor|late)\./.test(path))
  expect(files()).toEqual([])
  await page.getByRole('textbox', { name: 'main.py' }).click()
  await expect(page.locator('.play .cm-content')).toBeFocused()
  expect(files()).not.toEqual([])
})

test('what is written before the scripts are there goes on where the cursor is', async ({ page }) => {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/app\./, async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/play', { waitUntil: 'commit' })
  const field = page.getByRole('textbox', { name: 'main.py' })
  await field.click()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('first = 1')
  release()
  await expect(page.locator('.play .cm-content')).toBeFocused({ timeout: 30_000 })
  await page.keyboard.type('2')
  await expect(page.locator('.play .cm-line').first()).toHaveText('first = 12name = input("Your name? ")')
})

test('who comes to it from an example, or back to it, never sees it without its looks', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.addInitScript(() => {
    const shown = window as unknown as { looks: string[] }
    shown.looks = []
    let last: Element | null = null
    const look = (): void => {
      const columns = document.querySelector('.play-columns')
      if (columns !== null && columns !== last && columns.checkVisibility()) {
        shown.looks.push(getComputedStyle(columns).display)
        last = columns
      }
      requestAnimationFrame(look)
    }
    look()
  })
  const looks = (): Promise<string[]> => page.evaluate(() => (window as unknown as { looks: string[] }).looks)
  const leave = (): Promise<void> =>
    page.getByRole('link', { name: 'How this Python differs' }).first().click()
  await page.goto('/builtin/aiter')
  await page.getByRole('link', { name: 'Open in the playground' }).first().click()
  await expect(page.locator('.play .cm-content')).toContainText('AsyncCounter')
  expect(await looks()).toEqual(['grid'])

  await page.goto('/play')
  await page.mouse.move(1, 1)
  await expect(page.locator('.play .cm-gutter-lint')).toBeVisible()
  await leave()
  await expect(page.locator('.play')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('.play .cm-content')).toBeVisible()
  expect(await looks()).toEqual(['grid', 'grid'])
})
