import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { exampleOn, type ExampleOnPage } from './example'

/* No version of a reader's goes without a word, however many there are. */

const ENTRY = '/builtin/aiter'
const EXAMPLE = 'example-counting-without-blocking'
const KEY = `draft:${ENTRY}#${EXAMPLE}:python`

const versions = (count: number): string[] => Array.from({ length: count }, (_, n) => `print("version ${n}")`)

/** Opens the example with a draft, and these versions that it has taken the place of. */
async function openWith(page: Page, earlier: readonly string[]): Promise<ExampleOnPage> {
  await page.goto(ENTRY)
  await page.locator(`#${EXAMPLE}-python code`).evaluate(
    ({ textContent: original }, [key, earlier]) => {
      localStorage.setItem(key, JSON.stringify({ original, code: 'print("mine")', earlier }))
    },
    [KEY, earlier] as const,
  )
  return reopen(page)
}

async function reopen(page: Page): Promise<ExampleOnPage> {
  await page.reload()
  return exampleOn(page, EXAMPLE)
}

const editorOf = (example: ExampleOnPage) => example.root.locator('.cm-content')
const press = (example: ExampleOnPage, name: string) =>
  example.root.getByRole('button', { name, exact: true }).click()
const noRoom = (example: ExampleOnPage) => example.root.getByText('There is no room for more versions')

test('of twelve versions each is come by, also after one more and a reload', async ({ page }) => {
  const example = await openWith(page, versions(12))
  await press(example, 'Reset')
  await example.replaceCode('print("once more")')
  const again = await reopen(page)
  const seen: string[] = []
  for (let times = 0; times < 13; times += 1) {
    await press(again, 'Show the next one')
    await expect(editorOf(again)).not.toHaveText(seen.at(-1) ?? 'print("once more")')
    seen.push(await editorOf(again).innerText())
  }
  expect(seen).toEqual(['print("mine")', ...versions(12)])
  await expect(noRoom(again)).toHaveCount(0)
})

test('who has as many as are kept is told before one goes, and can have them all', async ({ page }) => {
  const example = await openWith(page, versions(99))
  await expect(example.root.getByText('99 other versions')).toBeVisible()
  await expect(noRoom(example)).toHaveCount(0)
  await press(example, 'Reset')
  await example.replaceCode('print("once more")')
  await expect(noRoom(example)).toContainText('the oldest will be there only until you leave')
  const download = page.waitForEvent('download')
  await press(example, 'Save all of them as files')
  const archive = await download
  expect(archive.suggestedFilename()).toBe('builtin-aiter-example-counting-without-blocking.zip')
  const files = unzipSync(await readFile(await archive.path()))
  const texts = Object.values(files).map((bytes) => Buffer.from(bytes).toString())
  expect(texts).toEqual(['print("once more")', 'print("mine")', ...versions(99)])
  expect(Object.keys(files)[0]).toBe('1-main.py')
})

test('what finds no room is there until the page goes, and it is said', async ({ page }) => {
  const example = await openWith(page, versions(100))
  await press(example, 'Reset')
  await expect(noRoom(example)).toContainText('The oldest are there until you leave this page: 1.')
  await example.replaceCode('print("once more")')
  const download = page.waitForEvent('download')
  await press(example, 'Save all of them as files')
  const files = unzipSync(await readFile(await (await download).path()))
  expect(Object.keys(files)).toHaveLength(102)
})

test('what was forgotten can be brought back', async ({ page }) => {
  const example = await openWith(page, versions(3))
  await press(example, 'Forget them')
  await expect(example.root.getByText('versions of yours are kept')).toHaveCount(0)
  await press(example, 'Undo')
  await expect(example.root.getByText('3 other versions of yours are kept')).toBeVisible()
  await expect((await reopen(page)).root.getByText('3 other versions of yours are kept')).toBeVisible()
})

test('where storage is full, versions are there until the page goes, and can be saved', async ({ page }) => {
  const example = await openWith(page, versions(2))
  await page.evaluate(() => {
    let units = 2 ** 22
    let filled = 0
    while (units > 0)
      try {
        localStorage.setItem(`filler:${filled}`, 'x'.repeat(units))
        filled += 1
      } catch {
        units = Math.floor(units / 2)
      }
  })
  await example.replaceCode(`print("${'longer '.repeat(20)}")`)
  await expect(example.root.getByText('storage is full or switched off: other versions')).toBeVisible()
  const download = page.waitForEvent('download')
  await press(example, 'Save all of them as files')
  const files = unzipSync(await readFile(await (await download).path()))
  expect(Object.keys(files)).toHaveLength(3)
})
