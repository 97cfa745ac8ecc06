import { expect, test, type Dialog, type Locator, type Page } from '@playwright/test'
import { exampleOn } from './example'
import { COUNTS, FAULTS, PATIENCE, spoil } from './faults'

/*
 * The parts of a page that come when a reader asks for them do not come as they were built. The reader is told so in words, the page
 * goes on, and the same press works as soon as the part can be had.
 */

test.setTimeout(180_000)

/** A part that comes when a reader does something. */
interface Part {
  readonly file: RegExp
  /** What makes the page ask for it. */
  ask(page: Page): Promise<unknown>
  /** What tells the reader that it did not come. */
  told(page: Page): Locator
  /** How the reader tries again, where that is not what was done at first. */
  again?(page: Page): Promise<unknown>
  /** What is there once it has come. */
  came(page: Page): Promise<void>
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  exampleOn(page).root.getByRole('button', { name }).first().click()
const told = (page: Page): Locator => exampleOn(page).root.getByText(/could not be fetched/)
const editorOn = (page: Page): Locator => exampleOn(page).root.locator('.panel:visible').getByRole('textbox')

const PARTS: Readonly<Record<string, Part>> = {
  'the editor': {
    file: /\/chunks\/editor\./,
    ask: (page) => press(page, 'Edit'),
    told,
    came: (page) => expect(editorOn(page)).toBeVisible(),
  },
  'what runs examples': {
    file: /\/chunks\/run\./,
    ask: (page) => exampleOn(page).run.click(),
    told,
    came: (page) => expect(exampleOn(page).status).toHaveText(/^Done/, { timeout: PATIENCE }),
  },
  'the view of steps': {
    file: /\/chunks\/(StepsView|ExampleSteps)\./,
    ask: (page) => press(page, 'Steps'),
    told,
    came: (page) =>
      expect(exampleOn(page).root.getByRole('slider', { name: 'Step', exact: true })).toBeVisible(),
  },
  'the compiler': {
    // The client of its worker comes with the editor.
    file: /\/chunks\/compiler\.|\/assets\/worker-/,
    async ask(page) {
      const example = exampleOn(page)
      await example.choose('TypeScript')
      await example.replaceCode(COUNTS.TypeScript)
      await example.run.click()
    },
    told: (page) => exampleOn(page).status.getByText(/^The engine could not go on\. .*try again/i),
    again: (page) => press(page, 'Retry'),
    came: (page) => expect(exampleOn(page).status).toHaveText(/^Done/, { timeout: PATIENCE }),
  },
}

/** A script that has come and does not parse, a browser keeps: that takes more than a press, and is not looked at here. */
const NOT_COMING = ['is missing', 'makes the server fail', 'breaks off']

async function expectPart(page: Page, fault: string, part: Part): Promise<void> {
  const how = FAULTS[fault]
  if (how === undefined) throw new Error(`There is no fault “${fault}”.`)
  // Before the page: where an engine was run before, what talks to it comes unasked.
  const mend = await spoil(page, part.file, how)
  await page.goto('/builtin/aiter')
  await part.ask(page)
  await expect(part.told(page).first()).toBeVisible({ timeout: PATIENCE })
  await expect(part.told(page).first()).not.toHaveText(/undefined|\[object|TypeError|Failed to fetch/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await mend()
  await (part.again ?? part.ask)(page)
  await part.came(page)
  await expect(part.told(page)).toHaveCount(0)
}

for (const [what, part] of Object.entries(PARTS)) {
  test(`${what} does not come`, async ({ page }) => {
    for (const fault of NOT_COMING) await test.step(fault, () => expectPart(page, fault, part))
  })
}

test('the search does not come: the browser asks whether to try again', async ({ page }) => {
  for (const fault of NOT_COMING) {
    await test.step(fault, async () => {
      const how = FAULTS[fault]
      if (how === undefined) throw new Error(`There is no fault “${fault}”.`)
      await page.route(/\/chunks\/SearchDialog\./, how, { times: 2 })
      await page.goto('/builtin/aiter')
      const asked: string[] = []
      const answers = [true, false]
      const answer = (dialog: Dialog): void => {
        asked.push(dialog.message())
        void (answers.shift() === true ? dialog.accept() : dialog.dismiss())
      }
      page.on('dialog', answer)
      await page.getByRole('button', { name: 'Search' }).first().click()
      await expect.poll(() => asked).toEqual(Array(2).fill('The search could not be fetched. Try again?'))
      await page.getByRole('button', { name: 'Search' }).first().click()
      await expect(page.getByRole('combobox')).toBeFocused()
      expect(asked).toHaveLength(2)
      page.off('dialog', answer)
    })
  }
})
