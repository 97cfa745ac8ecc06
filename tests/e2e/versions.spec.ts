import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { encodeShare } from '../../components/example/share'
import { exampleOn, type ExampleOnPage } from './example'

/* What a reader has written comes back, whatever takes its place. */

const ENTRY = '/builtin/aiter'
const EXAMPLE = 'example-counting-without-blocking'
const KEY = `draft:${ENTRY}#${EXAMPLE}:python`

const linkTo = async (code: string): Promise<string> =>
  ENTRY + (await encodeShare({ example: EXAMPLE, language: 'python', code }))

async function open(page: Page, address = ENTRY): Promise<ExampleOnPage> {
  // An address that differs in its fragment only would not load the page.
  await page.goto('about:blank')
  await page.goto(address)
  return exampleOn(page, EXAMPLE)
}

const editorOf = (example: ExampleOnPage) => example.root.locator('.cm-content')
const press = (example: ExampleOnPage, name: string) =>
  example.root.getByRole('button', { name, exact: true }).click()

async function draft(page: Page, code: string): Promise<void> {
  const example = await open(page)
  await example.replaceCode(code)
  await expect(example.root.getByText('kept on this device')).toBeVisible()
}

test.describe('a link that is opened over a draft', () => {
  test.beforeEach(async ({ page }) => {
    await draft(page, 'print("draft")')
  })

  for (const way of ['Show the original', 'Reset']) {
    test(`${way}: the draft is one press away`, async ({ page }) => {
      const example = await open(page, await linkTo('print("shared")'))
      await expect(editorOf(example)).toHaveText('print("shared")')
      await press(example, way)
      await expect(editorOf(example)).toContainText('class AsyncCounter')
      await press(example, 'Show my version')
      await expect(editorOf(example)).toHaveText('print("draft")')
      await expect(editorOf(await open(page))).toHaveText('print("draft")')
    })
  }

  test('Keep: the draft is one press away, also after a reload', async ({ page }) => {
    let example = await open(page, await linkTo('print("shared")'))
    await press(example, 'Keep it as my version')
    await expect(editorOf(example)).toHaveText('print("shared")')
    example = await open(page)
    await expect(editorOf(example)).toHaveText('print("shared")')
    await press(example, 'Show the earlier one')
    await expect(editorOf(example)).toHaveText('print("draft")')
    await press(example, 'Show the earlier one')
    await expect(editorOf(example)).toHaveText('print("shared")')
  })

  test('left as it came: the draft is there without the link', async ({ page }) => {
    const example = await open(page, await linkTo('print("shared")'))
    await press(example, 'Show my version')
    await expect(editorOf(example)).toHaveText('print("draft")')
    await press(example, 'Show the shared code')
    await expect(editorOf(example)).toHaveText('print("shared")')
    await expect(editorOf(await open(page))).toHaveText('print("draft")')
  })

  test('edited: both are there', async ({ page }) => {
    let example = await open(page, await linkTo('print("shared")'))
    await example.replaceCode('print("made of it")')
    example = await open(page)
    await expect(editorOf(example)).toHaveText('print("made of it")')
    await press(example, 'Show the earlier one')
    await expect(editorOf(example)).toHaveText('print("draft")')
  })
})

test('shared code that was edited is kept over a reload, and the link’s is one press away', async ({
  page,
}) => {
  const link = await linkTo('print("shared")')
  const first = await open(page, link)
  await expect(editorOf(first)).toHaveText('print("shared")')
  await first.replaceCode('print("made of it")')
  const again = await open(page, link)
  await expect(editorOf(again)).toHaveText('print("made of it")')
  await expect(again.root.getByText('This is your version; this link brought another.')).toBeVisible()
  await press(again, 'Show the shared code')
  await expect(editorOf(again)).toHaveText('print("shared")')
  await press(again, 'Show my version')
  await expect(editorOf(again)).toHaveText('print("made of it")')
})

test('shared code that was kept and edited is not the link’s again after a reload', async ({ page }) => {
  const link = await linkTo('print("shared")')
  const first = await open(page, link)
  await press(first, 'Keep it as my version')
  await first.replaceCode('print("kept and edited")')
  await expect(editorOf(await open(page, link))).toHaveText('print("kept and edited")')
})

test('the differences of shared code from the original can be seen', async ({ page }) => {
  await page.goto(ENTRY)
  const original = await page.locator(`#${EXAMPLE}-python code`).innerText()
  const example = await open(page, await linkTo(original.replace('AsyncCounter(3)', 'AsyncCounter(5)')))
  await press(example, 'Differences')
  await expect(example.root.locator('.difference del')).toContainText('AsyncCounter(3)')
  await expect(example.root.locator('.difference ins')).toContainText('AsyncCounter(5)')
  await expect(example.root.locator('.difference del')).toHaveCount(1)
})

test('after a reload Ctrl+Z does not throw the draft away', async ({ page }) => {
  await draft(page, 'print("draft")')
  const example = await open(page)
  await editorOf(example).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(example)).toHaveText('print("draft")')
  await page.keyboard.press('End')
  await page.keyboard.type('#')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(example)).toHaveText('print("draft")')
})

test('what was reset is there after a reload, too', async ({ page }) => {
  await draft(page, 'print("draft")')
  await press(exampleOn(page, EXAMPLE), 'Reset')
  const example = await open(page)
  await press(example, 'My version')
  await expect(editorOf(example)).toHaveText('print("draft")')
})

test('a link to the page that is open already shows its code', async ({ page }) => {
  const example = await open(page)
  await page.evaluate(async (link) => (location.href = link), await linkTo('print("first")'))
  await expect(editorOf(example)).toHaveText('print("first")')
  await page.evaluate(async (link) => (location.href = link), await linkTo('print("second")'))
  await expect(editorOf(example)).toHaveText('print("second")')
})

test('of two links in a row the first one’s code is nothing of the reader’s', async ({ page }) => {
  await draft(page, 'print("draft")')
  const example = await open(page, await linkTo('print("first")'))
  await expect(editorOf(example)).toHaveText('print("first")')
  await page.goto(await linkTo('print("second")'))
  await expect(editorOf(example)).toHaveText('print("second")')
  await press(example, 'Show my version')
  await expect(editorOf(example)).toHaveText('print("draft")')
})

test('Back from a link shows the draft, also where the page was come back to before', async ({ page }) => {
  await draft(page, 'print("draft")')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^anext/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anext')
  await page.goBack()
  const example = exampleOn(page, EXAMPLE)
  await expect(editorOf(example)).toHaveText('print("draft")')
  await page.goto(await linkTo('print("shared")'))
  await expect(editorOf(example)).toHaveText('print("shared")')
  await page.goBack()
  await expect(editorOf(example)).toHaveText('print("draft")')
  await expect(example.root.getByText('this link')).toHaveCount(0)
  await page.goForward()
  await expect(editorOf(example)).toHaveText('print("shared")')
})

test('what reads links does not come: it is said, and a reload shows the code', async ({ page }) => {
  await page.route(/\/chunks\/readLink\./, (route) => route.abort())
  let example = await open(page, await linkTo('print("shared")'))
  await expect(page.getByText('could not be fetched')).toHaveCount(1)
  await page.unroute(/\/chunks\/readLink\./)
  example = await open(page, page.url())
  await expect(editorOf(example)).toHaveText('print("shared")')
})

test('the original has changed since a draft was made: both can be had', async ({ page }) => {
  await draft(page, 'print("draft")')
  await page.evaluate((key) => {
    const stored = JSON.parse(localStorage.getItem(key) ?? '') as object
    localStorage.setItem(key, JSON.stringify({ ...stored, original: 'print("older")' }))
  }, KEY)
  let example = await open(page)
  await expect(editorOf(example)).toHaveText('print("draft")')
  await expect(example.root.getByText('The original has changed since you edited it.')).toBeVisible()
  await press(example, 'Show the new original')
  await expect(editorOf(example)).toContainText('class AsyncCounter')
  await press(example, 'My version')
  await expect(editorOf(example)).toHaveText('print("draft")')
  example = await open(page)
  await expect(editorOf(example)).toHaveText('print("draft")')
})

async function twoTabs(context: BrowserContext): Promise<[ExampleOnPage, ExampleOnPage]> {
  return [await open(await context.newPage()), await open(await context.newPage())]
}

test('two tabs that edit the same example tell each other, and lose nothing', async ({ context }) => {
  const [one, other] = await twoTabs(context)
  await one.replaceCode('print("one")')
  await other.replaceCode('print("other")')
  await expect(one.root.getByText('edited in another tab')).toBeVisible()
  await expect(other.root.getByText('edited in another tab')).toBeVisible()
  await expect(editorOf(one)).toHaveText('print("one")')
  await press(one, 'Show the other one')
  await expect(editorOf(one)).toHaveText('print("other")')
  await press(one, 'Show the earlier one')
  await expect(editorOf(one)).toHaveText('print("one")')
  const later = await open(await context.newPage())
  await expect(editorOf(later)).toHaveText('print("one")')
  await press(later, 'Show the earlier one')
  await expect(editorOf(later)).toHaveText('print("other")')
})

test('two tabs that both reset: what each of them had is there', async ({ context }) => {
  const [one, other] = await twoTabs(context)
  await one.replaceCode('print("one")')
  await other.replaceCode('print("other")')
  await expect(one.root.getByText('edited in another tab')).toBeVisible()
  await press(one, 'Reset')
  await press(other, 'Reset')
  const later = await open(await context.newPage())
  await press(later, 'My version')
  const first = await editorOf(later).innerText()
  await press(later, 'Show the earlier one')
  await expect(editorOf(later)).not.toHaveText(first)
  expect([first, await editorOf(later).innerText()].sort()).toEqual(['print("one")', 'print("other")'])
})

test.describe('with the service worker, which Playwright otherwise takes out of the page', () => {
  test.use({ serviceWorkers: 'allow' })

  test('where storage is forbidden nothing throws, and it is said', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    const example = await open(page, await linkTo('print("shared")'))
    await expect(editorOf(example)).toHaveText('print("shared")')
    await example.replaceCode('print("mine")')
    await expect(example.root.getByText('cannot be kept here')).toBeVisible()
    await press(example, 'Show the original')
    await press(example, 'Show my version')
    await expect(editorOf(example)).toHaveText('print("mine")')
    await example.choose('TypeScript')
    await example.runToEnd()
    expect(errors).toEqual([])
  })
})
