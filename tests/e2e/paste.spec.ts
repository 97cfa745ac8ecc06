import { expect, test, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

const SESSION = '>>> for n in 1, 2:\n...     print(n)\n...\n1\n2\n>>> 6 * 7\n42\n'

async function open(page: Page): Promise<ExampleOnPage> {
  await page.goto('/builtin/aiter')
  return exampleOn(page, 'example-counting-without-blocking')
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a session that is pasted is a program, and one step back is what was pasted', async ({ page }) => {
  const example = await open(page)
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
  const example = await open(page)
  await page.route(/\/prompts\.[\w-]+\.js$/, (route) => route.abort())
  await example.replaceCode('')
  await page.evaluate((text) => navigator.clipboard.writeText(text), SESSION)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(example.root.locator('.panel:visible .cm-line').first()).toHaveText('>>> for n in 1, 2:')
  await page.keyboard.insertText('# mine')
  await expect(example.root.getByRole('textbox')).toContainText('# mine')
})

test('several lines that are pasted into a question are several answers', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('numbers = [int(input("> ")) for _ in range(3)]\nprint(sum(numbers))\n')
  await example.run.click()
  const field = example.root.getByRole('textbox', { name: 'A line for the program' })
  await expect(field).toBeFocused()
  await page.evaluate(() => navigator.clipboard.writeText('3\r\n10\n20'))
  await page.keyboard.press('ControlOrMeta+v')
  await expect(field).toHaveValue('20')
  await page.keyboard.press('Enter')
  await expect(example.status).toHaveText(/^Done/)
  expect(await example.stdout()).toBe('> > > 33\n')
  expect(await example.typedLines()).toBe(3)
})

test.describe('lines that are pasted into a question', () => {
  for (const [name, pasted, answers] of [
    ['Windows line ends', '3\r\n10\r\n20\r\n', ['3', '10', '20']],
    ['empty lines', '\n\nx\n', ['', '', 'x']],
    ['no end of the last line', 'a\nb\nc', ['a', 'b', 'c']],
  ] as const)
    test(`${name}: each is an answer`, async ({ page }) => {
      const example = await open(page)
      await example.replaceCode('print([input() for _ in range(3)])')
      await example.run.click()
      const field = example.root.getByRole('textbox', { name: 'A line for the program' })
      await expect(field).toBeFocused()
      await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
      await page.keyboard.press('ControlOrMeta+v')
      if (!pasted.endsWith('\n')) await page.keyboard.press('Enter')
      await expect(example.status).toHaveText(/^Done/)
      expect(await example.stdout()).toContain(`['${answers.join("', '")}']`)
    })

  test('a secret one, too', async ({ page }) => {
    const example = await open(page)
    await example.replaceCode('import getpass\nprint([getpass.getpass() for _ in range(2)])')
    await example.run.click()
    const field = example.root.getByLabel('A line for the program')
    await expect(field).toBeFocused()
    await page.evaluate(() => navigator.clipboard.writeText('one\ntwo\n'))
    await page.keyboard.press('ControlOrMeta+v')
    await expect(example.status).toHaveText(/^Done/)
    expect(await example.stdout()).toContain("['one', 'two']")
  })
})
