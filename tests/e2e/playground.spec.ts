import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
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
  await play.root.getByRole('button', { name: 'Arguments' }).click()
  await play.root.getByRole('textbox', { name: /^Input/ }).fill('ada')
  await play.run()
  await expect(play.output).toContainText('ADA')
})

test('what was written is there after a reload, and in a project of its own', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('print("kept")\n')
  await play.root.getByRole('textbox', { name: 'Name of the project' }).fill('Mine')
  await play.root.getByRole('textbox', { name: 'Name of the project' }).press('Enter')
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('play:last')), { message: 'the project is kept' })
    .not.toBeNull()
  await page.reload()
  await expect(play.code).toContainText('print("kept")')
  await play.root.getByRole('button', { name: 'New Python' }).click()
  await expect(play.code).not.toContainText('kept')
  await play.root.getByRole('button', { name: /^Projects/ }).click()
  await play.root.getByRole('button', { name: 'Mine', exact: true }).click()
  await expect(play.code).toContainText('print("kept")')
})

test('a project that is deleted comes back, also when the list was closed meanwhile', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('print("mine")\n')
  const name = play.root.getByRole('textbox', { name: 'Name of the project' })
  await name.fill('Mine')
  await name.press('Enter')
  await play.root.getByRole('button', { name: 'New Python' }).click()
  const list = play.root.getByRole('button', { name: /^Projects/ })
  await list.click()
  await play.root.getByRole('button', { name: 'Delete the project Mine' }).click()
  await expect(play.root.getByRole('button', { name: 'Mine', exact: true })).toHaveCount(0)
  const undo = play.root.getByRole('button', { name: 'Undo delete of Mine' })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toHaveAttribute('aria-expanded', 'false')
  await expect(list).toBeFocused()
  await page.keyboard.press('Enter')
  await undo.click()
  const mine = play.root.getByRole('button', { name: 'Mine', exact: true })
  await expect(mine).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(play.code).toContainText('print("mine")')
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

test('a link carries all files, and what it opens is a copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const play = await playgroundOn(page)
  await addFile(play, 'more.py')
  await play.write('WORD = "shared"\n')
  await play.tab('main.py').click()
  await play.write('from more import WORD\nprint(WORD)\n')
  await play.root.getByRole('button', { name: 'Share' }).click()
  await expect(play.root.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await context.newPage()
  const opened = await playgroundOn(other, link.slice(new URL(link).origin.length))
  await expect(opened.tab('more.py')).toBeVisible()
  await opened.run()
  await expect(opened.output).toContainText('shared')
  await expect(other).toHaveURL(/\/play$/)
})

test('a damaged link says so and changes nothing', async ({ page }) => {
  const play = await playgroundOn(page, '/play#code=2.AAAA')
  await expect(play.root.locator('.notice')).toContainText('damaged')
  await expect(play.code).toContainText('Your name?')
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

test('what was typed last is there after a reload that follows at once', async ({ page }) => {
  const play = await playgroundOn(page)
  await addFile(play, 'first.py')
  await play.write('kept = 1\n')
  await expect(play.root.getByRole('button', { name: /^Projects/ })).toBeVisible()
  await page.evaluate(() => indexedDB.databases())
  await play.write('kept = "to the last letter"\n')
  await page.reload()
  await play.tab('first.py').click()
  await expect(play.code).toContainText('to the last letter')
})

test('two tabs with one project know of each other, and none overwrites the other', async ({
  page,
  context,
}) => {
  const one = await playgroundOn(page)
  await one.root.getByRole('textbox', { name: 'Name of the project' }).fill('Both')
  await one.write('here = 1\n')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('play:last'))).not.toBeNull()
  const otherPage = await context.newPage()
  const other = await playgroundOn(otherPage)
  await expect(other.code).toContainText('here = 1')
  await expect(one.root).toContainText('open in another tab')
  await expect(other.root).toContainText('open in another tab')

  await one.write('here = 2\n')
  await expect(other.root).toContainText('was changed in another tab')
  await other.write('there = 3\n')
  await expect(other.root).toContainText('Both are kept')
  await expect(other.root.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('Both (copy)')
  await page.reload()
  await one.root.getByRole('button', { name: /^Projects/ }).click()
  for (const [name, text] of [
    ['Both', 'here = 2'],
    ['Both (copy)', 'there = 3'],
  ] as const) {
    // The open project is not among the others.
    await expect(one.root.getByRole('list', { name: 'Projects on this device' })).toContainText('Both')
    const button = one.root.getByRole('button', { name, exact: true })
    if (await button.isVisible()) await button.click()
    await expect(one.code).toContainText(text)
    if (name === 'Both') await one.root.getByRole('button', { name: /^Projects/ }).click()
  }
})

test('another tab’s version can be taken over', async ({ page, context }) => {
  const one = await playgroundOn(page)
  await one.write('here = 1\n')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('play:last'))).not.toBeNull()
  const other = await playgroundOn(await context.newPage())
  await one.write('here = 2\n')
  await other.root.getByRole('button', { name: 'Take that version' }).click()
  await expect(other.code).toContainText('here = 2')
  await other.write('here = 3\n')
  await expect(one.root).toContainText('was changed in another tab')
  await expect(other.root.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('Untitled')
})

test.describe('where nothing is kept', () => {
  // The page hears of its service worker only where there may be one.
  test.use({ serviceWorkers: 'allow' })
  for (const [what, forbid] of [
    [
      'may keep nothing',
      `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('', 'SecurityError') } })`,
    ],
    [
      'has no room left',
      `IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError') }`,
    ],
  ] as const)
    test(`a browser that ${what} says so, and the project can be had`, async ({ page }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.addInitScript(forbid)
      const play = await playgroundOn(page)
      await play.write('print("not lost")\n')
      await expect(play.root).toContainText(/keeps nothing for this page|no room left/)
      await play.run()
      await expect(play.output).toContainText('not lost')
      const saved = page.waitForEvent('download')
      await play.root.getByRole('button', { name: 'Export', exact: true }).click()
      expect((await saved).suggestedFilename()).toBe('Untitled.project.zip')
      expect(errors).toEqual([])
    })
})

test('a project goes out as a file and comes back', async ({ page }) => {
  const play = await playgroundOn(page)
  await addFile(play, 'lib/<b>x</b>.py')
  await play.write('WORD = 1\n')
  await play.root.getByRole('button', { name: /^Projects/ }).click()
  const saved = page.waitForEvent('download')
  await play.root.getByRole('button', { name: 'Export this project' }).click()
  const path = await (await saved).path()
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await expect(play.tab('lib')).toHaveCount(0)
  await play.root.getByLabel('Archive of a project').setInputFiles({
    name: 'Mine.project.zip',
    mimeType: 'application/zip',
    buffer: await readFile(path),
  })
  await expect(play.tab('lib/<b>x</b>.py')).toBeVisible()
  await expect(play.root.getByRole('textbox', { name: 'Name of the project' })).toHaveValue('Mine')
  await play.root.getByRole('button', { name: /^Projects/ }).click()
  await play.root.getByLabel('Archive of a project').setInputFiles({
    name: 'no.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('none'),
  })
  await expect(play.root).toContainText('no zip archive')
  await expect(play.tab('lib/<b>x</b>.py')).toBeVisible()
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
