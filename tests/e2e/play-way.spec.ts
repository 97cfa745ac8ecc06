import { expect, test } from '@playwright/test'
import { addFile, openedPlayground, playgroundOn } from './playground'

/* What people do in the playground from the first press to the last, each way as one test. */

test('from an example to a shared program of two files, with a type error mended', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/builtin/sum')
  await page.getByRole('link', { name: 'Open in the playground' }).first().click()
  const play = await openedPlayground(page)
  await expect(play.code).toContainText('sum(')

  await addFile(play, 'prices.py')
  await play.write(
    'TEA: float = 3.2\n\n\ndef total(count: int = None) -> float:\n    return TEA if count is None else TEA * count\n',
  )
  await play.tab('main.py').click()
  await play.write('import prices\n\nx = prices.total(2)\nprint(x, prices.total())\n')
  await play.show('Problems')
  await expect(play.root.getByText('"None" is not assignable to "int"')).toBeVisible()
  await play.root.getByRole('button', { name: 'Error prices.py:4:24' }).click()
  await expect(play.tab('prices.py')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+.')
  await page.getByRole('group', { name: 'What to do here' }).getByRole('button', { name: 'T | None' }).click()
  await expect(play.code).toContainText('count: int | None = None')
  await expect(play.root.getByText('No problems.')).toBeVisible()

  await page.keyboard.press('Control+Enter')
  await expect(play.output).toContainText('6.4 3.2')
  const prompt = play.root.getByRole('textbox', { name: 'Python prompt' })
  await prompt.fill('>>> x')
  await prompt.press('Enter')
  await expect(play.output).toContainText('>>> x\n6.4')

  await play.root.getByRole('button', { name: 'Share' }).click()
  await expect(play.root.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const { pathname, hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  const fresh = await browser.newContext({ serviceWorkers: 'block' })
  const opened = await playgroundOn(await fresh.newPage(), new URL(pathname + hash, page.url()).href)
  await expect(opened.code).toContainText('import prices')
  await opened.run()
  await expect(opened.output).toContainText('6.4 3.2')
  await opened.tab('prices.py').click()
  await expect(opened.code).toContainText('count: int | None = None')
  await fresh.close()
})

for (const [address, text] of [
  ['/play?entry=builtin/aiter&example=1', '__aiter__'],
  ['/play?entry=builtin/aiter&example=1&language=typescript', 'asyncIterator'],
  ['/play?entry=builtin/sum', 'sum('],
] as const)
  test(`${address} opens that example as a project`, async ({ page }) => {
    const play = await playgroundOn(page, address)
    await expect(play.code).toContainText(text)
    await expect(page).toHaveURL(/\/play$/)
    await play.run()
    await expect(play.root.getByText(/^Done in/)).toBeVisible()
  })

test('a pasted session runs as one, and becomes a script', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'Prompt only' }).click()
  const prompt = play.root.getByRole('textbox', { name: 'Python prompt' })
  await expect(prompt).toBeFocused()
  await prompt.fill(
    '>>> def twice(n):\n...     return 2 * n\n...\n>>> twice(21)\n41\n>>> for i in range(2):\n...     print("at", i)\n...\nat 0\n',
  )
  await prompt.press('Enter')
  await expect(play.output).toContainText('>>> twice(21)\n42\n')
  await expect(play.output).toContainText('at 0\nat 1\n')
  await play.root.getByRole('button', { name: 'Turn into a script' }).click()
  await expect(play.tab('session.py')).toHaveAttribute('aria-selected', 'true')
  await expect(play.code.locator('.cm-line')).toHaveText([
    'def twice(n):',
    '    return 2 * n',
    'twice(21)',
    'for i in range(2):',
    '    print("at", i)',
    '',
  ])
  await play.write('mine = 1\n')
  await play.root.getByRole('button', { name: 'Turn into a script' }).click()
  await expect(play.tab('session2.py')).toHaveAttribute('aria-selected', 'true')
  await play.tab('session.py').click()
  await expect(play.code).toContainText('mine = 1')
})

test('a bracket that closes a block at the prompt stands where the block began', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await play.root.getByRole('button', { name: 'Prompt only' }).click()
  const prompt = play.root.getByRole('textbox', { name: 'TypeScript prompt' })
  await expect(prompt).toBeFocused()
  for (const line of ['function f(x: number) {', 'if (x > 1) {', 'return 2', '}', 'return 1']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
    await expect(prompt).toHaveValue(/\n *$/)
  }
  await page.keyboard.type('}')
  await expect(prompt).toHaveValue(
    'function f(x: number) {\n  if (x > 1) {\n    return 2\n  }\n  return 1\n}',
  )
  await page.keyboard.press('Enter')
  await page.keyboard.type('f(2)')
  await page.keyboard.press('Enter')
  await expect(play.output).toContainText('> f(2)\n2\n')
})
