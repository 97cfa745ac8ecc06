import { deflateRawSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* What earlier builds of the site have left, in links and on a reader's device, works as it did. TypeScript's id was `ts` then. */

const ENTRY = '/builtin/aiter'
const EXAMPLE = 'example-counting-without-blocking'
const FORMER = `draft:${ENTRY}#${EXAMPLE}:ts`
const NOW = `draft:${ENTRY}#${EXAMPLE}:typescript`

/** A link of the first version: without a checksum. */
function formerLink(language: string, code: string): string {
  const data = deflateRawSync(JSON.stringify([EXAMPLE, language, code])).toString('base64url')
  return `${ENTRY}#code=1.${data}`
}

const editorOf = (example: ExampleOnPage) => example.root.locator('.panel:visible .cm-content')
const selected = (example: ExampleOnPage) => example.root.getByRole('tab', { selected: true })

/** Opens the entry in a browser that has kept these drafts since then, and the choice of TypeScript. */
async function openWith(page: Page, drafts: Readonly<Record<string, string>>): Promise<ExampleOnPage> {
  await page.goto(ENTRY)
  await page.locator(`#${EXAMPLE}-typescript code`).evaluate(({ textContent: original }, drafts) => {
    localStorage.setItem('language', 'ts')
    for (const [key, code] of Object.entries(drafts))
      localStorage.setItem(key, JSON.stringify({ original, code }))
  }, drafts)
  await page.reload()
  return exampleOn(page, EXAMPLE)
}

for (const { language, tab, code } of [
  { language: 'python', tab: 'Python', code: 'print("old")' },
  { language: 'ts', tab: 'TypeScript', code: 'console.log("old")' },
  { language: 'typescript', tab: 'TypeScript', code: 'console.log("old")' },
])
  test(`a link of the first version opens, in ${language}`, async ({ page }) => {
    await page.goto(formerLink(language, code))
    const example = exampleOn(page, EXAMPLE)
    await expect(selected(example)).toHaveText(tab)
    await expect(editorOf(example)).toHaveText(code)
    await example.runToEnd()
    expect(await example.stdout()).toBe('old\n')
  })

test('the choice of a language is kept', async ({ page }) => {
  const example = await openWith(page, {})
  await expect(selected(example)).toHaveText('TypeScript')
  await expect(example.root.locator('.panel:visible')).toHaveAttribute('data-language', 'typescript')
  await example.runToEnd()
  expect(await example.stdout()).toBe('0\n1\n2\n')
})

test('a draft is there, and is kept as drafts are today', async ({ page }) => {
  const example = await openWith(page, { [FORMER]: 'console.log("mine")' })
  await expect(editorOf(example)).toHaveText('console.log("mine")')
  const keys = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:')))
  expect(keys).toEqual([NOW])
  await example.runToEnd()
  expect(await example.stdout()).toBe('mine\n')
})

test('a draft of then and one of now: both can be had', async ({ page }) => {
  const drafts = { [FORMER]: 'console.log("then")', [NOW]: 'console.log("now")' }
  const example = await openWith(page, drafts)
  await expect(editorOf(example)).toHaveText('console.log("now")')
  await example.root.getByRole('button', { name: 'Show the earlier one' }).click()
  await expect(editorOf(example)).toHaveText('console.log("then")')
  await page.reload()
  await expect(editorOf(example)).toHaveText('console.log("then")')
  await example.root.getByRole('button', { name: 'Show the earlier one' }).click()
  await expect(editorOf(example)).toHaveText('console.log("now")')
})
