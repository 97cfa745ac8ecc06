import { expect, test, type Page } from '@playwright/test'
import { addFile, playgroundOn, type Playground } from './playground'

/* The playground without a pointer: whatever is pressed here is a key. */

/** Goes on by Tab until a control has the focus, as someone without a pointer does. */
async function tabTo(
  page: Page,
  play: Playground,
  role: 'button' | 'checkbox',
  name: string | RegExp,
): Promise<void> {
  const wanted = play.root.getByRole(role, { name, exact: true })
  for (let step = 0; step < 60; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

/** Goes into the editor, at its beginning. */
async function enter({ code }: Playground, page: Page): Promise<void> {
  await code.focus()
  await page.keyboard.press('Control+Home')
}

/** Tab alone indents; the first Escape may close a list. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.locator('.cm-tooltip-autocomplete')).toHaveCount(0)
  await page.keyboard.press('Escape')
}

/** A list takes no Enter for the first 75 ms: who types on did not mean it. */
const untilTaken = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const end = performance.now() + 100
    return new Promise((resolve) => {
      const look = (): void => (performance.now() > end ? resolve() : void requestAnimationFrame(look))
      look()
    })
  })

test('a project of two files is written, looked at, run and answered by keys', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('tab').first().focus()
  await tabTo(page, play, 'button', 'New file')
  await page.keyboard.press('Enter')
  await page.keyboard.type('shop.py')
  await page.keyboard.press('Enter')
  await expect(play.tab('shop.py')).toBeFocused()
  await expect(play.tab('shop.py')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(play.tab('main.py')).toBeFocused()
  await expect(play.tab('main.py')).toHaveAttribute('aria-selected', 'true')

  await enter(play, page)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('print(input("Who? "))')
  await leave(page)
  await tabTo(page, play, 'button', 'Run')
  await page.keyboard.press('Enter')
  const question = play.root.getByRole('textbox', { name: /line|input/i })
  await expect(question).toBeFocused()
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await expect(play.output).toContainText('Who? Ada\nAda')
  const prompt = play.root.getByRole('textbox', { name: 'Python prompt' })
  await expect(prompt).toBeFocused()
  await page.keyboard.type('6 * 7')
  await page.keyboard.press('Enter')
  await page.keyboard.type('_ + 1')
  await page.keyboard.press('Enter')
  await expect(play.output).toContainText('>>> _ + 1\n43')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(prompt).toHaveValue('6 * 7')
})

test('the focus stays with the files when a name is given, or none, and when a file is deleted', async ({
  page,
}) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'New file' }).press('Enter')
  await expect(play.root.getByRole('textbox', { name: 'Name of the new file' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(play.tab('main.py')).toBeFocused()
  await play.root.getByRole('button', { name: 'New file' }).press('Enter')
  await expect(play.root.getByRole('textbox', { name: 'Name of the new file' })).toBeFocused()
  await page.keyboard.type('shop.py')
  await page.keyboard.press('Enter')
  await expect(play.tab('shop.py')).toBeFocused()
  await play.root.getByRole('button', { name: 'Delete', exact: true }).press('Enter')
  await expect(play.tab('main.py')).toBeFocused()
  await play.root.getByRole('button', { name: 'Undo delete of shop.py' }).press('Enter')
  await expect(play.tab('shop.py')).toBeFocused()
})

test('F8 leads to a problem, Ctrl+. mends it, Shift+Alt+F formats', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('x = {  "a":1 }\n\n\n\nprint(x, math.pi)\n')
  await enter(play, page)
  await expect(play.code.locator('.cm-lintRange')).toHaveText('math')
  await page.keyboard.press('F8')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('math')
  await page.keyboard.press('Control+.')
  await expect(play.root.getByRole('button', { name: 'import math' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(play.code.locator('.cm-line').first()).toHaveText('import math')
  await expect(play.code).toBeFocused()
  await page.keyboard.press('Shift+Alt+F')
  await expect(play.code).toContainText('x = {"a": 1}')
  await page.keyboard.press('Control+z')
  await expect(play.code).toContainText('x = {  "a":1 }')
})

test('Ctrl+Space completes, F12 leads to a definition, F2 renames in all files', async ({ page }) => {
  const play = await playgroundOn(page)
  await addFile(play, 'shop.py')
  await play.write('def price_of(item: str) -> float:\n    return len(item) * 1.5\n')
  await play.tab('main.py').click()
  await play.write('import shop\n\nprint(shop.pri)\n')
  await enter(play, page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 'print(shop.pri'.length; step += 1) await page.keyboard.press('ArrowRight')
  await expect(play.code).toHaveAttribute('aria-autocomplete', 'list')
  // Once: a list that is asked for anew takes no Enter before that is answered.
  await page.keyboard.press('Control+Space')
  await expect(page.getByRole('option', { name: 'price_of' })).toBeVisible()
  await page.keyboard.type('ce')
  await expect(page.getByRole('option', { name: 'price_of' })).toBeVisible()
  await untilTaken(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('("tea")')
  await expect(play.code).toContainText('print(shop.price_of("tea"))')
  await page.keyboard.press('Escape')

  for (let step = 0; step < '("tea")'.length + 1; step += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('F12')
  await expect(play.tab('shop.py')).toHaveAttribute('aria-selected', 'true')
  await expect(play.code).toBeFocused()
  await page.keyboard.press('F2')
  await expect(play.root.getByRole('textbox', { name: 'New name' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('cost_of')
  await page.keyboard.press('Enter')
  await expect(play.code).toContainText('def cost_of(')
  await expect(play.notice).toHaveText('Renamed in 2 places in 2 files.')
  await play.tab('shop.py').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(play.code).toContainText('print(shop.cost_of("tea"))')
})

test('a completion tells of itself right below its code, and takes the place of a dot where it must', async ({
  page,
}) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await play.write("const prices = { 'green tea': 3 }\nprices.")
  await play.code.focus()
  await page.keyboard.press('Control+End')
  await expect(play.code).toHaveAttribute('aria-autocomplete', 'list')
  await page.keyboard.press('Control+Space')
  await expect(page.getByRole('option', { name: 'green tea' })).toHaveAttribute('aria-selected', 'true')
  const told = page.locator('.cm-completionInfo pre')
  await expect(told).toContainText('number')
  const { height, line } = await told.evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    line: Number.parseFloat(getComputedStyle(element).lineHeight),
  }))
  expect(height).toBeLessThan(3 * line)
  await untilTaken(page)
  await page.keyboard.press('Enter')
  await expect(play.code).toContainText('prices["green tea"]')
})

test('find and replace', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('tea = 1\nprint(tea, "tea")\n')
  await enter(play, page)
  await page.keyboard.press('Control+f')
  await expect(play.root.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await page.keyboard.type('tea')
  await expect(play.code.locator('.cm-searchMatch')).toHaveCount(3)
  await page.keyboard.press('Tab')
  await tabTo(page, play, 'button', 'replace all')
  await play.root.getByRole('textbox', { name: 'Replace' }).focus()
  await page.keyboard.type('milk')
  await tabTo(page, play, 'button', 'replace all')
  await page.keyboard.press('Enter')
  await expect(play.code).toContainText('milk = 1print(milk, "milk")')
  await page.keyboard.press('Escape')
  await expect(play.root.getByRole('textbox', { name: 'Find' })).toHaveCount(0)
  await expect(play.code).toBeFocused()
})

test('types are switched off and on', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('import os\ncount: int = "a"\n')
  await enter(play, page)
  await leave(page)
  await tabTo(page, play, 'button', /^Problems/)
  await page.keyboard.press('Enter')
  const wrong = play.root.getByText('is not assignable to declared type')
  await expect(wrong).toBeVisible()
  await tabTo(page, play, 'checkbox', 'Types')
  await page.keyboard.press('Space')
  await expect(wrong).toHaveCount(0)
  await expect(play.root.getByText('imported but unused')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(wrong).toBeVisible()
})

test('the divider and the panels', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const play = await playgroundOn(page)
  const divider = play.root.getByRole('separator', { name: 'Width of the code' })
  await divider.focus()
  for (const [key, share] of [
    ['Home', '25'],
    ['ArrowRight', '29'],
    ['End', '75'],
    ['ArrowLeft', '71'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(divider).toHaveAttribute('aria-valuenow', share)
  }
  for (const [panel, shown] of [
    ['Files', 'Open from this device'],
    ['Problems', 'Types'],
    ['Steps', 'Record'],
    ['Arguments', 'Arguments, one a line'],
  ] as const) {
    await divider.focus()
    const button = play.root.getByRole('group', { name: 'Panels' }).getByRole('button', { name: panel })
    await tabTo(page, play, 'button', (await button.innerText()).trim())
    await page.keyboard.press('Enter')
    await expect(play.root.locator('.play-side')).toContainText(shown)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
})
