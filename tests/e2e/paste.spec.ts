import { expect, test } from '@playwright/test'
import { exampleOn } from './example'

const SESSION = '>>> for n in 1, 2:\n...     print(n)\n...\n1\n2\n>>> 6 * 7\n42\n'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a session that is pasted is a program, and one step back is what was pasted', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const example = exampleOn(page, 'example-counting-without-blocking')
  await example.replaceCode('x = 1\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), SESSION)
  await page.keyboard.press('ControlOrMeta+v')
  const lines = example.root.locator('.panel:visible .cm-line')
  await expect(lines).toHaveText(['x = 1', 'for n in 1, 2:', '    print(n)', '', '6 * 7', ''])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(example.root.getByRole('textbox')).toContainText('>>> 6 * 7')
})

test('a session is there at once as it was pasted, and stays where the rest of the page does not come', async ({
  page,
}) => {
  await page.goto('/builtin/aiter')
  await page.route(/\/prompts\.[\w-]+\.js$/, (route) => route.abort())
  const example = exampleOn(page, 'example-counting-without-blocking')
  await example.replaceCode('')
  await page.evaluate((text) => navigator.clipboard.writeText(text), SESSION)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(example.root.locator('.panel:visible .cm-line').first()).toHaveText('>>> for n in 1, 2:')
  await page.keyboard.insertText('# mine')
  await expect(example.root.getByRole('textbox')).toContainText('# mine')
})
