import { existsSync, readFileSync } from 'node:fs'
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import type { ListedProgram } from '../../src/examples/listing'
import { readCatalogue } from '../../src/site/entries/read'
import { showsAs } from '../../src/examples/agree'
import { labelOf } from '../../src/engines/languages'
import { endOfRun, exampleOn, type ExampleOnPage } from './example'
import { pressedOn } from './pressed'
import { MOST_STOPS, tabStopsBeforeRun } from './tabStops'

/*
 * Presses Run on examples of every entry, and compares with the stored output. Like a reader who goes from entry to entry,
 * one page follows links within the site, so that its engines stay. How far Run is by keys is seen on the way. Pages that are
 * opened by their address are reading.spec's.
 */

const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use
      const context = await browser.newContext({
        serviceWorkers: 'block',
        ...(baseURL === undefined ? {} : { baseURL }),
      })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
})

const pathOf = (entry: string): string => `/${entry.replace(/(^|\/)index$/, '$1')}`

/** Goes to an entry by links, by way of its section's index where the page has none to it: every page leads there. */
async function visit(page: Page, entry: string): Promise<void> {
  const path = pathOf(entry)
  if (page.url() === 'about:blank') return void (await page.goto(path))
  if ((await linksTo(page, path).count()) === 0) await follow(page, path.replace(/^(\/[^/]+\/).*$/, '$1'))
  await follow(page, path)
}

const linksTo = (page: Page, path: string): Locator => page.locator(`a[href="${path}"]`)

async function follow(page: Page, path: string): Promise<void> {
  await linksTo(page, path)
    .first()
    .evaluate((element: HTMLAnchorElement) => element.click())
  await expect(page).toHaveURL(path)
}

const LISTING = 'dist/examples.json'
if (!existsSync(LISTING)) throw new Error(`${LISTING} is missing: npm run build`)
const programs = JSON.parse(readFileSync(LISTING, 'utf8')) as ListedProgram[]
const pressed = pressedOn(programs)
const entries = [...new Set(pressed.map(({ entry }) => entry))]

interface Ran {
  readonly status: string
  /** All that the output shows, and the same without stderr. */
  readonly printed: string
  readonly conversation: string
}

/** Types the lines that the program asks for, and ends the input when it asks for more. */
async function talkTo(example: ExampleOnPage, language: string, stdin: string): Promise<Ran> {
  if ((await example.root.getByRole('tab').count()) > 0) await example.choose(labelOf(language))
  await example.run.click()
  for (const [index, text] of stdin.split('\n').entries()) {
    const field = example.root.getByRole('textbox', { name: 'A line for the program' })
    // The field stays while the program works on an answer, and goes when that was the last one.
    await expect(async () => {
      if (await example.idle.isVisible()) return
      await field.fill(text, { timeout: 1_000 })
      await field.press('Enter', { timeout: 1_000 })
    }).toPass()
    const taken = async (): Promise<boolean> =>
      (await example.typedLines()) === index + 1 || (await example.idle.isVisible())
    await expect.poll(taken).toBe(true)
  }
  const end = example.root.getByRole('button', { name: 'End of input' })
  // The last answer may end the program, or lead to one more question; until then the question that it answered is still there.
  await expect(async () => {
    if (!(await example.idle.isVisible())) await end.click({ timeout: 1_000 })
    await expect(example.idle).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const text = (kinds: string): Promise<string> =>
    example.screen.locator(kinds).evaluateAll((parts) => parts.map((part) => part.textContent ?? '').join(''))
  return {
    status: await example.status.innerText(),
    printed: await text('span'),
    conversation: await text('.stdout, .stdin'),
  }
}

/**
 * Presses Run on programs one after the other and waits for each end, all from within the page: for hundreds of runs the way
 * back and forth would take longer than they do.
 */
async function runAll(page: Page, programs: readonly { id: string; language: string }[]): Promise<Ran[]> {
  const ended = await endOfRun(page)
  return page.evaluate(
    async ({ programs, ended }) => {
      const results: Ran[] = []
      for (const { id, language } of programs) {
        const example = document.getElementById(id)
        if (example === null) throw new Error(`There is no #${id}`)
        const tab = example.querySelector<HTMLElement>(`#${id}-tab-${language}`)
        if (tab === null && example.querySelector('[role=tab]') !== null)
          throw new Error(`There is no tab of ${language} at #${id}`)
        tab?.click()
        // The page shows the twin.
        await new Promise((resolve) => setTimeout(resolve))
        const button = example.querySelector<HTMLElement>('button.run')
        if (button === null) throw new Error(`There is no Run at #${id}`)
        const end = ended(example)
        button.click()
        await end
        const text = (selector: string): string =>
          Array.from(example.querySelectorAll(selector), ({ textContent }) => textContent ?? '').join('')
        results.push({
          status: text('.output .status'),
          printed: text('.output-text span'),
          conversation: text('.output-text :is(.stdout, .stdin)'),
        })
      }
      return results
    },
    { programs, ended },
  )
}

test('Run is pressed on an example of every entry', () => {
  const paths = readCatalogue('docs').entries.map(({ path }) => path)
  expect(entries.map(pathOf)).toEqual(expect.arrayContaining(paths))
})

for (const entry of entries) {
  const listed = pressed.filter((program) => program.entry === entry)
  test(`examples of ${entry} print what the page says`, async ({ reader: page }) => {
    test.setTimeout(30_000 + listed.length * 10_000)
    await visit(page, entry)
    await exampleOn(page, listed[0]?.id).root.waitFor()
    const stops = await tabStopsBeforeRun(page)
    expect.soft(stops.length, `before the first Run: ${stops.join(', ')}`).toBeLessThanOrEqual(MOST_STOPS)
    const alone = listed.filter(({ attributes }) => attributes.stdin === undefined)
    const results = new Map((await runAll(page, alone)).map((ran, index) => [alone[index], ran]))
    for (const program of listed) {
      const { id, language, attributes, output, line } = program
      const where = `${entry}.md:${line}`
      const ran =
        results.get(program) ?? (await talkTo(exampleOn(page, id), language, attributes.stdin ?? ''))
      expect(ran.status, where).toMatch(
        attributes.raises === undefined ? /^Done in/ : new RegExp(`^${attributes.raises}`),
      )
      const end = attributes.raises === undefined ? {} : { error: { name: attributes.raises, message: '' } }
      if (attributes.varies === undefined && output !== undefined)
        expect(showsAs({ ...ran, end }, output), where).toBe(output)
    }
  })
}
