import { expect, test, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* Who works with keys alone: the focus is never lost to the page, and the shortcut runs whatever is there. */

async function open(page: Page): Promise<ExampleOnPage> {
  await page.goto('/builtin/aiter')
  return exampleOn(page, 'example-counting-without-blocking')
}

/** Fails at the first moment in which nothing has the focus. */
async function watchFocus(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const seen = window as unknown as { lost: string[] }
    seen.lost = []
    document.addEventListener('focusout', (event) => {
      const from = event.target instanceof Element ? event.target.outerHTML.slice(0, 80) : ''
      // What takes the focus next has it in the same task, or in the next one.
      setTimeout(() => setTimeout(() => document.activeElement === document.body && seen.lost.push(from)))
    })
  })
  return async () => {
    expect(await page.evaluate(() => (window as unknown as { lost: string[] }).lost)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }
}

test('Run and Stop are one button, which keeps the focus', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('print("begun")\nwhile True:\n    pass\n')
  const kept = await watchFocus(page)
  await example.run.focus()
  await page.keyboard.press('Enter')
  await expect(example.stop).toBeFocused()
  await expect(example.screen).toContainText('begun')
  // A press right after Run is taken for a second one on Run.
  await expect(example.status).toHaveText(/^Running for/)
  await page.keyboard.press('Enter')
  await expect(example.status).toHaveText(/^Stopped/)
  await expect(example.run).toBeFocused()
  await kept()
})

test('Edit, Reset and its undoing keep the focus', async ({ page }) => {
  const example = await open(page)
  const kept = await watchFocus(page)
  await example.root.getByRole('button', { name: 'Edit' }).focus()
  await page.keyboard.press('Enter')
  await expect(example.root.getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('print("mine")\n')
  await example.root.getByRole('button', { name: 'Reset' }).focus()
  await page.keyboard.press('Enter')
  await expect(example.root.getByRole('button', { name: 'Undo reset' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(example.root.getByRole('button', { name: 'Reset' })).toBeFocused()
  await expect(example.root.getByRole('textbox')).toContainText('print("mine")')
  await kept()
})

test('the last answer keeps the focus in the example', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('print("Hello", input("Name? "))\n')
  await example.run.click()
  const field = example.root.getByRole('textbox', { name: 'A line for the program' })
  await expect(field).toBeFocused()
  const kept = await watchFocus(page)
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await expect(example.status).toHaveText(/^Done/)
  await expect(example.screen).toBeFocused()
  await kept()
})

test('Ctrl+Enter runs the code as it is, while it runs and while it waits', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('print("begun")\nwhile True:\n    pass\n')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(example.screen).toContainText('begun')
  await example.replaceCode('print(input("Name? "))\n')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(example.screen).toContainText('Name?')
  await example.replaceCode('print("the last")\n')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(example.status).toHaveText(/^Done/)
  expect(await example.stdout()).toBe('the last\n')
  await expect(example.idle).toBeVisible()
})

test('the shortcut is told: on the button, and once where the reader writes', async ({ page }) => {
  const example = await open(page)
  await expect(example.run).toHaveAttribute('aria-keyshortcuts', /Control\+Enter/)
  await expect(page.getByText('Ctrl+Enter runs')).toHaveCount(0)
  await example.root.getByRole('button', { name: 'Edit' }).click()
  await expect(example.root.getByText('Ctrl+Enter runs')).toBeVisible()
  const other = exampleOn(page, 'example-a-list-is-not-an-asynchronous-iterable')
  await other.root.getByRole('button', { name: 'Edit' }).click()
  await expect(other.root.getByText('Ctrl+Enter runs')).toBeVisible()
  await expect(page.getByText('Ctrl+Enter runs')).toHaveCount(1)
})

test('a click on the code opens the editor at this place', async ({ page }) => {
  const example = await open(page)
  await example.root
    .locator('.line', { hasText: 'import asyncio' })
    .first()
    .click({ position: { x: 1, y: 5 } })
  await expect(example.root.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('# ')
  await expect(example.root.getByRole('textbox')).toContainText('# import asyncio')
  await expect(example.root.getByText('edited', { exact: true })).toBeVisible()
})

test.describe('with touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('nothing is said of keys, and Done puts the keyboard away', async ({ page }) => {
    const example = await open(page)
    await example.root.locator('.line').first().tap()
    await expect(example.root.getByRole('textbox')).toHaveCount(0)
    await example.root.getByRole('button', { name: 'Edit' }).tap()
    await expect(example.root.getByRole('textbox')).toBeFocused()
    await expect(page.getByText(/Ctrl\+|Esc,/)).toBeHidden()
    await example.root.getByRole('button', { name: 'Done' }).tap()
    await expect(example.root.getByRole('textbox')).not.toBeFocused()
    await expect(example.root.getByRole('button', { name: 'Edit' })).toBeVisible()
  })
})
