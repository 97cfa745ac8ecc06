import { expect, test } from '@playwright/test'
import { playgroundOn } from './playground'
import { settled } from '../../scripts/test/ready'

/* Help while writing, on the built site: its workers, its files and its policy are those that readers get. */

test('a type error is shown, its meaning and its entry with it, and a fix brings what is missing', async ({
  page,
}) => {
  const { root, code, write, show } = await playgroundOn(page)
  await write('print(sys.argv)\nx: int = "a"\n')
  await show('Problems')
  await expect(root.getByText('"sys" is not defined')).toBeVisible()
  await expect(root.getByText('Nothing of this name exists when the program comes here.')).toBeVisible()
  await expect(root.getByText('A value of another type is expected here.')).toBeVisible()
  await root.getByRole('button', { name: 'Error 1:7' }).click()
  await page.keyboard.press('Control+.')
  await page.getByRole('button', { name: 'import sys' }).click()
  await expect(code).toContainText('import sys')
  await expect(root.getByText('"sys" is not defined')).toBeHidden()
})

test('a name is completed, gone to and renamed across files', async ({ page }) => {
  const { root, code, write } = await playgroundOn(page)
  await root.getByRole('button', { name: 'New file' }).click()
  await root.getByRole('textbox', { name: 'Name of the new file' }).fill('shapes.py')
  await root.getByRole('button', { name: 'Create' }).click()
  await write('def area(r: float) -> float:\n    """The area of a circle."""\n    return 3 * r * r\n')
  await root.getByRole('tab', { name: 'main.py' }).click()
  await write('import shapes\nprint(shapes)\nshapes.nope\n')
  await root.getByRole('button', { name: /^Problems/ }).click()
  // What completes is here.
  await expect(root.getByText(/"nope" is not a known attribute/)).toBeVisible()
  await write('import shapes\nprint(shapes')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('.')
  await page.getByRole('option', { name: 'area' }).click()
  await page.keyboard.type('(')
  await expect(page.locator('.cm-signature b')).toHaveText('r: float')
  await page.keyboard.type('2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await write('import shapes\nprint(shapes.area(2))')
  await page.keyboard.press('Control+End')
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('F12')
  await expect(root.getByRole('tab', { name: 'shapes.py' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'New name' }).fill('surface')
  await page.keyboard.press('Enter')
  await expect(code).toContainText('def surface(')
  await root.getByRole('tab', { name: 'main.py' }).click()
  await expect(code).toContainText('shapes.surface(2)')
})

test('TypeScript has its own', async ({ page }) => {
  const { root, write, show } = await playgroundOn(page)
  await root.getByRole('button', { name: 'New TypeScript' }).click()
  await write('const n: number = "a"\nconsole.log(n)\n')
  await show('Problems')
  await expect(root.getByText("Type 'string' is not assignable to type 'number'.")).toBeVisible()
  await write('export const twice = (n: number): number => n * 2\n')
  await show('Compiled')
  await expect(root.getByText('export declare const twice: (n: number) => number;')).toBeVisible()
  await expect(root.getByText('export const twice = (n) => n * 2;')).toBeVisible()
})

test('nothing of it is fetched before the reader goes into the editor', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const { root, code, run } = await playgroundOn(page)
  await settled(page)
  await run()
  await expect(root.locator('.output .status')).toHaveText('Waiting for a line')
  const heavy = (): string[] => asked.filter((path) => /ruff_wasm|basedpyright|worker-/.test(path))
  expect(heavy()).toEqual([])
  await code.click()
  await expect.poll(() => heavy().some((path) => path.includes('ruff_wasm'))).toBe(true)
  await expect.poll(() => heavy().some((path) => path.includes('basedpyright'))).toBe(true)
})
