import { expect, test, type Page } from '@playwright/test'
import { encodeShare } from '../../components/example/share'
import { exampleOn, type ExampleOnPage } from './example'

/* More ways in which a reader's work could be lost, several at a time. versions.spec.ts has each by itself. */

const ENTRY = '/builtin/aiter'
const EXAMPLE = 'example-counting-without-blocking'
const OTHER = 'example-take-the-header-loop-over-the-rest'
const key = (language: string, example = EXAMPLE): string => `draft:${ENTRY}#${example}:${language}`

const fragmentOf = (code: string, language = 'python', example = EXAMPLE): Promise<string> =>
  encodeShare({ example, language, code })
const linkTo = async (...of: Parameters<typeof fragmentOf>): Promise<string> =>
  ENTRY + (await fragmentOf(...of))

async function open(page: Page, address = ENTRY, id = EXAMPLE): Promise<ExampleOnPage> {
  // An address that differs in its fragment only would not load the page.
  await page.goto('about:blank')
  await page.goto(address)
  return exampleOn(page, id)
}

const editorOf = (example: ExampleOnPage) => example.root.locator('.panel:visible .cm-content')
const press = (example: ExampleOnPage, name: string) =>
  example.root.getByRole('button', { name, exact: true }).click()
const shows = (example: ExampleOnPage, code: string) => expect(editorOf(example)).toHaveText(code)

async function draft(page: Page, code: string): Promise<ExampleOnPage> {
  const example = await open(page)
  await example.replaceCode(code)
  await expect(example.root.getByText('kept on this device')).toBeVisible()
  return example
}

test.describe('links over a draft', () => {
  test.beforeEach(async ({ page }) => {
    await draft(page, 'print("draft")')
  })

  test('two links, one after the other, the first one edited: all three are there', async ({ page }) => {
    const first = await open(page, await linkTo('print("first")'))
    await first.replaceCode('print("made of the first")')
    const second = await open(page, await linkTo('print("second")'))
    await shows(second, 'print("second")')
    await press(second, 'Show my version')
    await shows(second, 'print("made of the first")')
    const plain = await open(page)
    await shows(plain, 'print("made of the first")')
    await press(plain, 'Show the earlier one')
    await shows(plain, 'print("draft")')
  })

  test('edited, reset, reloaded: the edited one and the draft are there', async ({ page }) => {
    const link = await linkTo('print("shared")')
    const example = await open(page, link)
    await example.replaceCode('print("made of it")')
    await press(example, 'Reset')
    await expect(editorOf(example)).toContainText('class AsyncCounter')
    const again = await open(page, link)
    await shows(again, 'print("shared")')
    await press(again, 'Show my version')
    await shows(again, 'print("made of it")')
    const plain = await open(page)
    await press(plain, 'Show the earlier one')
    await shows(plain, 'print("draft")')
  })

  test('kept in one tab while the other has the draft open: both tabs know of both', async ({ context }) => {
    const mine = await open(await context.newPage())
    await shows(mine, 'print("draft")')
    const linked = await open(await context.newPage(), await linkTo('print("shared")'))
    await press(linked, 'Keep it as my version')
    await expect(mine.root.getByText('edited in another tab')).toBeVisible()
    await shows(mine, 'print("draft")')
    await press(mine, 'Show the other one')
    await shows(mine, 'print("shared")')
    const later = await open(await context.newPage())
    await press(later, 'Show the earlier one')
    await shows(later, 'print("draft")')
  })

  test('a link for the other language leaves the draft of this one', async ({ page }) => {
    const example = await open(page, await linkTo('console.log("shared")', 'typescript'))
    await shows(example, 'console.log("shared")')
    await press(example, 'Keep it as my version')
    await example.choose('Python')
    await shows(example, 'print("draft")')
    await page.reload()
    await expect(example.root).toBeVisible()
    expect(await page.evaluate((name) => localStorage.getItem(name), key('python'))).toContain('draft')
    expect(await page.evaluate((name) => localStorage.getItem(name), key('typescript'))).toContain('shared')
  })

  test('a link for the other example of the page leaves this one alone', async ({ page }) => {
    const example = await open(page, await linkTo('print("shared")', 'python', OTHER))
    await shows(example, 'print("draft")')
    await shows(exampleOn(page, OTHER), 'print("shared")')
    await press(exampleOn(page, OTHER), 'Reset')
    await shows(example, 'print("draft")')
  })

  test('back, from a link on the page itself: the draft is there', async ({ page }) => {
    const example = await open(page)
    await page.evaluate((hash) => (location.hash = hash), await fragmentOf('print("shared")'))
    await shows(example, 'print("shared")')
    await page.goBack()
    await shows(example, 'print("draft")')
    await page.goForward()
    await shows(example, 'print("shared")')
    await shows(await open(page), 'print("draft")')
  })
})

test('of several versions each is come by', async ({ page }) => {
  await draft(page, 'print("one")')
  for (const text of ['two', 'three']) {
    const linked = await open(page, await linkTo(`print("link ${text}")`))
    await linked.replaceCode(`print("${text}")`)
    await expect(linked.root.getByText('kept on this device')).toBeVisible()
  }
  const example = await open(page)
  await shows(example, 'print("three")')
  for (const text of ['two', 'one', 'three', 'two']) {
    await press(example, 'Show the next one')
    await shows(example, `print("${text}")`)
  }
  const later = await open(page)
  await shows(later, 'print("two")')
  await press(later, 'Forget them')
  await expect(later.root.getByText('versions of yours')).toHaveCount(0)
})

test.describe('links on the page itself', () => {
  const kinds: readonly (readonly [string, (fragment: string) => string])[] = [
    ['by its fragment', (fragment) => fragment],
    ['by its path', (fragment) => ENTRY + fragment],
    ['by its whole address', (fragment) => `${location.origin}${ENTRY}${fragment}`],
    ['with a question mark', (fragment) => `?${fragment}`],
  ]
  for (const [name, addressOf] of kinds)
    test(`a press on one ${name} shows its code`, async ({ page }) => {
      const example = await open(page)
      const fragment = await fragmentOf('print("from a link")')
      const address =
        name === 'by its whole address' ? page.url().replace(/#.*/, '') + fragment : addressOf(fragment)
      await page.locator('main').evaluate((main, href) => {
        const link = document.createElement('a')
        link.href = href
        link.textContent = 'A link to here'
        main.prepend(link)
      }, address)
      await page.getByRole('link', { name: 'A link to here' }).click()
      await shows(example, 'print("from a link")')
    })

  test('forth, back and forth again: each link brings its own', async ({ page }) => {
    const example = await open(page)
    for (const code of ['print("one")', 'print("two")']) {
      await page.evaluate((hash) => (location.hash = hash), await fragmentOf(code))
      await shows(example, code)
    }
    await page.goBack()
    await shows(example, 'print("one")')
    await page.goForward()
    await shows(example, 'print("two")')
  })
})

test.describe('steps that can be taken back', () => {
  test('Reset is one, also after a reload; and again', async ({ page }) => {
    await draft(page, 'print("draft")')
    const example = await open(page)
    await press(example, 'Reset')
    await editorOf(example).focus()
    await page.keyboard.press('ControlOrMeta+z')
    await shows(example, 'print("draft")')
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(editorOf(example)).toContainText('class AsyncCounter')
    await page.keyboard.press('ControlOrMeta+z')
    await shows(await open(page), 'print("draft")')
  })

  test('what another version replaced is none: Ctrl+Z stays within the version', async ({ page }) => {
    await draft(page, 'print("draft")')
    const example = await open(page, await linkTo('print("shared")'))
    await shows(example, 'print("shared")')
    await editorOf(example).focus()
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ControlOrMeta+z')
    await shows(example, 'print("shared")')
    await shows(await open(page), 'print("draft")')
  })

  test('redo after a reload does nothing', async ({ page }) => {
    await draft(page, 'print("draft")')
    const example = await open(page)
    await editorOf(example).focus()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await page.keyboard.press('ControlOrMeta+y')
    await shows(example, 'print("draft")')
  })
})

test.describe('share links', () => {
  const row = (n: number): string => `print("the same line again", ${n % 7})\n`
  for (const kilobytes of [10, 60, 220, 400])
    test(`of a repetitive program of ${kilobytes} kB open, or are not made`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await draft(page, 'print("short")')
      const code = Array.from({ length: kilobytes * 32 }, (_, n) => row(n)).join('')
      // So much takes an editor long to type.
      await page.evaluate(
        ([name, code]) => {
          const stored = JSON.parse(localStorage.getItem(name) ?? '') as object
          localStorage.setItem(name, JSON.stringify({ ...stored, code }))
        },
        [key('python'), code] as const,
      )
      const example = await open(page)
      await press(example, 'Share')
      const said = example.root.getByRole('button', { name: 'Link copied' })
      const refused = example.root.getByText('too long for a link')
      await expect(said.or(refused)).toBeVisible()
      expect(await refused.isVisible()).toBe(kilobytes > 60)
      if (kilobytes > 60) return
      const link = await page.evaluate(() => navigator.clipboard.readText())
      await page.evaluate(() => localStorage.clear())
      const opened = await open(page, link)
      await expect(opened.root.getByText('somebody shared')).toBeVisible()
      await expect(editorOf(opened)).toContainText('the same line again')
      await expect(page.getByText('This link is damaged')).toHaveCount(0)
    })
})

test.describe('with the service worker, which Playwright otherwise takes out of the page', () => {
  test.use({ serviceWorkers: 'allow' })

  test('where storage is full it is said, and the version is there until the page goes', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const example = await open(page)
    await example.replaceCode('print("mine")')
    await expect(example.root.getByText('cannot be kept here')).toBeVisible()
    await press(example, 'Reset')
    await press(example, 'Undo reset')
    await shows(example, 'print("mine")')
    await example.runToEnd()
    expect(await example.stdout()).toBe('mine\n')
    expect(errors).toEqual([])
  })
})

test('an error’s mark stays with its line, and goes when that is deleted', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('a = 1\nb = 0\nprint(a / b)\nprint("end")')
  await example.runToEnd()
  const marked = example.root.locator('.panel:visible .error-line')
  await expect(marked).toHaveText('print(a / b)')
  await editorOf(example).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('# one\n# two\n')
  await expect(marked).toHaveText('print(a / b)')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(marked).toHaveText('print(a / b)')
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(marked).toHaveText('print(a / b)')
  await expect(marked).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('\nprint(1 / 0)')
  await expect(marked).toHaveText('print(a / b)')
})
