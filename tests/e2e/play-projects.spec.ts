import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { addFile, playgroundOn } from './playground'

/* What is kept of a project on the device, given away as a link or a file, and opened again. */

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
  await expect(one.code).toContainText('here = 2')
  await one.root.getByRole('button', { name: /^Projects/ }).click()
  await one.root.getByRole('button', { name: 'Both (copy)', exact: true }).click()
  await expect(one.code).toContainText('there = 3')
})

test('a tab goes on with its own project after a reload, whatever another one has open', async ({
  page,
  context,
}) => {
  const one = await playgroundOn(page)
  await one.write('here = 1\n')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('play:last'))).not.toBeNull()
  const last = await page.evaluate(() => localStorage.getItem('play:last'))
  const otherPage = await context.newPage()
  const other = await playgroundOn(otherPage)
  await other.root.getByRole('button', { name: 'New TypeScript' }).click()
  await other.write('const there = 2\n')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('play:last'))).not.toBe(last)
  await page.reload()
  await expect(one.code).toContainText('here = 1')
  await otherPage.reload()
  await expect(other.code).toContainText('const there = 2')
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
