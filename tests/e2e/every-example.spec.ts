import { existsSync, readFileSync } from 'node:fs'
import { expect, test as base, type Page } from '@playwright/test'
import type { ListedProgram } from '../../src/examples/listing'
import { exampleOn, type ExampleOnPage } from './example'

/*
 * Presses Run on every example of the site, and compares with the stored output. Like a reader who goes from entry to entry,
 * one page follows links within the site, so that its engines stay.
 */

const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
})

/** Follows a link to the entry when the page has one, as every page of the site has in its navigation. */
async function visit(page: Page, entry: string): Promise<void> {
  const path = `/${entry.replace(/(^|\/)index$/, '$1')}`
  const link = page.locator(`a[href="${path}"]`).first()
  if ((await link.count()) > 0) await link.evaluate((element: HTMLAnchorElement) => element.click())
  else await page.goto(path)
  await expect(page).toHaveURL(path)
}

const LISTING = 'dist/examples.json'
if (!existsSync(LISTING)) throw new Error(`${LISTING} is missing: npm run build`)
const programs = JSON.parse(readFileSync(LISTING, 'utf8')) as ListedProgram[]
const entries = [...new Set(programs.map(({ entry }) => entry))]
const TAB = { python: 'Python', ts: 'TypeScript' } as const

/** Types the lines that the program asks for, and ends the input when it asks for more. */
async function converse(example: ExampleOnPage, lines: readonly string[]): Promise<void> {
  await example.run.click()
  for (const [index, text] of lines.entries()) {
    const field = example.root.getByRole('textbox', { name: 'A line for the program' })
    const waiting = await Promise.race([
      field.waitFor().then(() => true),
      example.idle.waitFor().then(() => false),
    ])
    if (!waiting) break
    await field.fill(text)
    await field.press('Enter')
    await expect.poll(() => example.typedLines()).toBe(index + 1)
  }
  const end = example.root.getByRole('button', { name: 'End of input' })
  await expect(example.idle.or(end).first()).toBeVisible()
  if (await end.isVisible()) await end.click()
  await expect(example.idle).toBeVisible()
}

for (const entry of entries) {
  const listed = programs.filter((program) => program.entry === entry && program.marks.static === undefined)
  test(`every example of ${entry} prints what the page says`, async ({ reader: page }) => {
    test.setTimeout(30_000 + listed.length * 10_000)
    await visit(page, entry)
    for (const { id, language, marks, output, line } of listed) {
      const example = exampleOn(page, id)
      if ((await example.root.getByRole('tab').count()) > 0) await example.choose(TAB[language])
      if (marks.stdin === undefined) await example.runToEnd()
      else await converse(example, marks.stdin.split('\n'))
      await expect(example.status, `${entry}.md:${line}`).toHaveText(
        marks.raises === undefined ? /^Done in/ : new RegExp(`^${marks.raises}`),
      )
      if (marks.varies === undefined && output !== undefined) {
        expect((await example.stdout()).replace(/\n+$/, ''), `${entry}.md:${line}`).toBe(output)
      }
    }
  })
}
