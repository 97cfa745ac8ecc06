import { expect, test } from '@playwright/test'
import { runAxe } from '../../scripts/test/axe'
import { addFile, playgroundOn } from './playground'

test('a program of three files with a package runs, and goes on at the prompt', async ({ page }) => {
  const play = await playgroundOn(page)
  await addFile(play, 'shop/__init__.py')
  await addFile(play, 'shop/prices.py')
  await play.write('TEA = 3.2\n')
  await play.tab('main.py').click()
  await play.write(
    'from shop.prices import TEA\nprint("tea", TEA)\nopen("out.csv", "w").write("tea,3.2\\nmilk,1")\n',
  )
  await play.run()
  await expect(play.output).toContainText('tea 3.2')
  await page.getByRole('textbox', { name: /Python/ }).fill('TEA * 2')
  await page.keyboard.press('Enter')
  await expect(play.output).toContainText('6.4')

  await play.root.getByRole('button', { name: 'Files', exact: true }).click()
  const row = play.root.getByRole('row', { name: /out\.csv/ })
  await expect(row).toContainText('written by the last run')
  await row.getByRole('button', { name: 'out.csv', exact: true }).click()
  await expect(play.root.getByRole('region', { name: 'Content of out.csv' }).getByRole('cell')).toHaveText([
    'tea',
    '3.2',
    'milk',
    '1',
  ])
})

test('TypeScript modules import each other, and arguments and input are there', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await addFile(play, 'shout.ts')
  await play.write('export const shout = (text: string): string => text.toUpperCase()\n')
  await play.tab('main.ts').click()
  await play.write("import { shout } from './shout'\nconsole.log(shout(prompt('who') ?? 'nobody'))\n")
  await play.show('Files')
  await expect(play.root.getByText('Modules among these import each other.')).toBeVisible()
  await expect(play.root).not.toContainText('open()')
  await play.root.getByRole('button', { name: 'Arguments' }).click()
  await play.root.getByRole('textbox', { name: /^Input/ }).fill('ada')
  await play.run()
  await expect(play.output).toContainText('ADA')
})

test('a file that is deleted comes back, and a wrong name is said', async ({ page }) => {
  const play = await playgroundOn(page)
  await addFile(play, '../x.py')
  await expect(play.root.locator('.notice')).toContainText('must not have')
  await addFile(play, '<img src=x onerror=alert(1)>.py')
  await expect(play.tab('<img src=x onerror=alert(1)>.py')).toBeVisible()
  await play.write('x = 1\n')
  await play.root.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(play.tab('<img')).toHaveCount(0)
  await play.root.getByRole('button', { name: /^Undo delete/ }).click()
  await expect(play.code).toContainText('x = 1')
})

test('an example opens in it, as it was edited', async ({ page }) => {
  await page.goto('/builtin/sum')
  await page.getByRole('link', { name: 'Open in the playground' }).first().click()
  const root = page.getByRole('region', { name: 'Playground', exact: true })
  await expect(root.locator('.panel:visible .cm-content')).toContainText('sum(')
  await expect(page).toHaveURL(/\/play$/)
})

test('an entry that is not there is said', async ({ page }) => {
  const play = await playgroundOn(page, '/play?entry=builtin/nothing')
  await expect(play.root.locator('.notice')).toContainText('There is no entry')
})

test('the divider moves by keys, and 320 px are enough', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const play = await playgroundOn(page)
  const divider = play.root.getByRole('separator', { name: 'Width of the code' })
  const before = await divider.getAttribute('aria-valuenow')
  await divider.press('ArrowRight')
  await expect(divider).not.toHaveAttribute('aria-valuenow', before ?? '')
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('files of the device are read by open(), and what they replace can be had back', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('print(open("a.bin", "rb").read(), open("b.txt", encoding="utf-8").read())\n')
  await play.root.getByRole('button', { name: 'Files', exact: true }).click()
  const chooser = play.root.getByLabel('Files from this device')
  await chooser.setInputFiles([
    { name: 'a.bin', mimeType: '', buffer: Buffer.from([0, 255]) },
    { name: 'b.txt', mimeType: '', buffer: Buffer.from('\ufeffmarked') },
  ])
  await play.run()
  await expect(play.output).toContainText(String.raw`b'\x00\xff' `)
  await expect(play.output).toContainText('marked')
  await play.root.getByRole('button', { name: 'Files', exact: true }).click()
  await chooser.setInputFiles({ name: 'main.py', mimeType: '', buffer: Buffer.from('print("other")') })
  await expect(play.code).toContainText('other')
  await play.root.getByRole('button', { name: 'Undo replacing of main.py' }).click()
  await expect(play.code).toContainText('a.bin')
})

test('the ground of the steps goes down to the end of their column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const play = await playgroundOn(page)
  await play.write('print(1)\n')
  await play.show('Steps')
  await play.root.getByRole('button', { name: /^Record/ }).click()
  const output = play.root.getByRole('region', { name: /^Output of the program up to here/ })
  await expect(output).toBeVisible({ timeout: 60_000 })
  // What a reader sees just above the playground's lower edge is of the colour that the output has.
  const edges = await play.root.evaluate((root) => {
    const { bottom, right } = root.getBoundingClientRect()
    const below = document.elementFromPoint(right - 40, Math.min(bottom, innerHeight) - 12)
    return {
      below: below && getComputedStyle(below, '::after').backgroundColor,
      end: bottom - (below?.getBoundingClientRect().bottom ?? 0),
    }
  })
  expect(edges.below).toBe(await output.evaluate((element) => getComputedStyle(element).backgroundColor))
  expect(edges.end).toBeLessThan(4)
})

test('the prompt of TypeScript imports the files of the project', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await addFile(play, 'lib/shop.ts')
  await play.write("export const tea: number = 3.2\nexport default 'shop'\n")
  await addFile(play, 'broken.ts')
  await play.write('let x = = 1\n')
  await play.root.getByRole('button', { name: 'Prompt only' }).click()
  const prompt = play.root.getByRole('textbox', { name: 'TypeScript prompt' })
  for (const [piece, shown] of [
    ["import name, { tea } from './lib/shop'", 'undefined'],
    ['[name, tea * 2]', "[ 'shop', 6.4 ]"],
    ["await import('./lib/shop')", "[Module: null prototype] { default: 'shop', tea: 3.2 }"],
    ["import './gone'", 'Cannot find “./gone”. The other modules here are main.ts, lib/shop.ts, broken.ts.'],
    ["import './broken'", 'Uncaught SyntaxError: Expression expected (broken.ts:1:9)'],
  ] as const) {
    await prompt.fill(piece)
    await prompt.press('Enter')
    await expect(play.output).toContainText(shown)
  }
})

test('a project of one TypeScript file says that there may be others', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await play.write("import { tea } from './shop'\nconsole.log(tea)\n")
  await play.run()
  await expect(play.output).toContainText(
    'Cannot find “./shop”: the program is this one file. In the playground it can have several.',
  )
})

test('what a program writes is shown as what it is, and tabs stay few', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write(
    `for at in range(300): open(f"{at}.txt", "w").write("x")
open("a.svg", "w").write('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>top.hit = 1</script></svg>')
open("<img src=x onerror=hit=1>.csv", "w").write("<img src=x onerror=hit=1>,b")
`,
  )
  await play.run()
  await play.root.getByRole('button', { name: 'Files', exact: true }).click()
  await expect(play.root.getByRole('row', { name: /^299\.txt/ })).toBeVisible()
  await expect(play.root.getByRole('tab')).toHaveCount(1)
  await play.root.getByRole('button', { name: 'a.svg', exact: true }).click()
  const picture = play.root.getByRole('img', { name: 'a.svg' })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(9)
  await play.root.getByRole('button', { name: '<img src=x onerror=hit=1>.csv', exact: true }).click()
  await expect(play.root.getByRole('cell', { name: '<img src=x onerror=hit=1>', exact: true })).toBeVisible()
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
})

for (const scheme of ['light', 'dark'] as const)
  test(`nothing in any panel is wrong for those who cannot see it, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const play = await playgroundOn(page)
    await addFile(play, 'out.csv')
    await play.write('a,b\n1,2\n')
    await play.tab('main.py').click()
    await play.write('print("done")\n')
    await play.run()
    await expect(play.output).toContainText('done')
    const projects = play.root.getByRole('button', { name: /^Projects/ })
    await projects.click()
    expect((await runAxe(page)).violations, 'projects').toEqual([])
    await projects.click()
    const panels = play.root.getByRole('group', { name: 'Panels' }).getByRole('button')
    await expect(panels.filter({ visible: true })).not.toHaveCount(0)
    const csv = play.root.getByRole('button', { name: 'out.csv', exact: true })
    for (const panel of await panels.filter({ visible: true }).all()) {
      await panel.click()
      if (await csv.isVisible()) await csv.click()
      expect((await runAxe(page)).violations, await panel.innerText()).toEqual([])
    }
  })
