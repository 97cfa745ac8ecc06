import { expect, test, type Locator, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* What a reader sees of an example: one look for code, marks where they belong, and nothing else in what is copied. */

const EXAMPLE = 'example-counting-without-blocking'

async function open(
  page: Page,
  path = '/builtin/aiter',
  id: string | undefined = EXAMPLE,
): Promise<ExampleOnPage> {
  await page.goto(path)
  return exampleOn(page, id)
}

/** The colour of each character of some code, without what is blank. */
function coloursOf(code: Locator): Promise<string[]> {
  return code.evaluate((element) => {
    const colours: string[] = []
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement === null) continue
      const { color } = getComputedStyle(node.parentElement)
      for (const character of (node.textContent ?? '').replace(/\s/g, ''))
        colours.push(`${character} ${color}`)
    }
    return colours
  })
}

for (const path of [
  '/builtin/aiter',
  '/builtin/sorted',
  '/builtin/format',
  '/builtin/property',
  '/cheatsheet/functions',
])
  test(`no token of ${path} changes its colour when it is edited`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(path)
    const examples = page.locator('figure.example:has(button.run)')
    await expect(examples).not.toHaveCount(0)
    for (const example of (await examples.all()).slice(0, 6)) {
      const tabs = await example.getByRole('tab').all()
      for (const tab of tabs.length === 0 ? [undefined] : tabs) {
        await tab?.click()
        const panel = example.locator('.panel:not([hidden])')
        const before = await coloursOf(panel.locator('.static code'))
        await example.getByRole('button', { name: 'Edit' }).click()
        await expect(panel.locator('.cm-content')).toBeFocused()
        // A busy page's editor is drawn before its grammar has come to the end.
        await expect(async () => {
          // What is far below is drawn when it comes into sight.
          const after = await coloursOf(panel.locator('.cm-content'))
          expect(after).toEqual(before.slice(0, after.length))
          expect(after.length).toBeGreaterThan(20)
        }).toPass()
      }
    }
  })

test('the failing expression is marked, in static code and in the editor, with numbers of the lines', async ({
  page,
}) => {
  const example = await open(page, '/builtin/aiter', 'example-a-list-is-not-an-asynchronous-iterable')
  await example.runToEnd()
  await expect(example.root.locator('.static .error-line')).toHaveCount(1)
  await expect(example.root.locator('.static.numbered')).toBeVisible()
  expect(await page.evaluate(() => CSS.highlights.get('error-place')?.size)).toBe(1)
  await example.replaceCode('x = 1\nprint(x, x / 0, x)\n')
  await example.runToEnd()
  await expect(example.root.locator('.error-line')).toHaveCount(1)
  await expect(example.root.locator('.cm-line.error-line .error-place')).toHaveText('x / 0')
  await expect(example.root.locator('.cm-lineNumbers')).toBeVisible()
})

test('the mark of an error stays with its line, and goes with it', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('def half(n):\n    return n / 0\n\nhalf(4)\n')
  await example.runToEnd()
  const marked = example.root.locator('.cm-line.error-line')
  await expect(marked).toHaveText('    return n / 0')
  for (const keys of [
    ['ControlOrMeta+Home', 'Enter'],
    ['ControlOrMeta+Home', 'ArrowDown', 'End', 'Enter'],
    ['ControlOrMeta+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'Home', 'Enter'],
    ['ControlOrMeta+End', 'Enter'],
  ]) {
    await example.root.locator('.cm-content').focus()
    for (const key of keys) await page.keyboard.press(key)
    await expect(marked).toHaveCount(1)
    await expect(marked).toContainText('return n / 0')
  }
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(marked).toHaveCount(0)
})

test('a long program scrolls in itself, and shows the line of its error', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(`${'x = 1\n'.repeat(150)}print(1 / 0)\n${'x = 2\n'.repeat(150)}`)
  await page.keyboard.press('ControlOrMeta+Home')
  const height = await example.root.locator('.cm-editor').evaluate((element) => element.clientHeight)
  expect(height).toBeLessThan(page.viewportSize()?.height ?? 0)
  await example.runToEnd()
  const line = example.root.locator('.cm-line.error-line')
  await expect(line).toHaveText('print(1 / 0)')
  const inside = await line.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const around = element.closest('.cm-scroller')?.getBoundingClientRect()
    return around !== undefined && top >= around.top && bottom <= around.bottom
  })
  expect(inside).toBe(true)
})

test('what is selected and copied is code and output, once, and no button', async ({ page }) => {
  const example = await open(page)
  await example.runToEnd()
  const copied = await example.root.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return getSelection()?.toString() ?? ''
  })
  expect(copied).toContain('class AsyncCounter')
  expect(copied.match(/class AsyncCounter/g)).toHaveLength(1)
  expect(copied).not.toMatch(/\b(Run|Edit|Copy|Share|Done in|TypeScript)\b/)
})

test('the carets of a traceback stay below what they mark, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const example = await open(page)
  await example.replaceCode(
    `print("a rather long line before the failing expression", ${'1 + '.repeat(20)}1 / 0)\n`,
  )
  await example.runToEnd()
  const errors = example.screen.locator('.errors')
  const lines = await errors.evaluate((element) => ({
    shown: element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
    written: (element.textContent ?? '').trimEnd().split('\n').length,
  }))
  expect(Math.round(lines.shown)).toBe(lines.written)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('output of other code says so, and what is stored stays until something new comes', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('import time\ntime.sleep(1)\nprint("new")\n')
  await expect(example.root.getByText('Output of the original')).toBeVisible()
  await example.run.click()
  await expect(example.status).toHaveText(/^Running/)
  await expect(example.root.locator('.stored:visible')).toHaveText('0\n1\n2')
  await expect(example.screen).toContainText('new')
  await expect(example.root.locator('.stored:visible')).toHaveCount(0)
  await expect(example.root.locator('.output .label').first()).toHaveText('Output')
  await example.replaceCode('print("newer")')
  await expect(example.root.getByText('Output before your last edit')).toBeVisible()
})

test('the notice of a damaged link comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto('/builtin/aiter#code=2.broken')
  await expect(page.getByText('This link is damaged')).toBeInViewport()
  await page.goto('about:blank')
  await page.goto('/builtin/aiter#%')
  await expect(page.getByText('This link is damaged')).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aiter')
})

test('a session that is pasted is a program', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const example = await open(page)
  await example.replaceCode('')
  await page.evaluate(() =>
    navigator.clipboard.writeText('>>> for n in range(2):\n...     print(n)\n...\n0\n1\n'),
  )
  await example.root.locator('.cm-content').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await example.runToEnd()
  expect(await example.stdout()).toBe('0\n1\n')
})

test('the browser’s search finds the twin, which then shows', async ({ page }) => {
  const example = await open(page)
  const twin = example.root.locator('.panel[data-language="typescript"]')
  await expect(twin).toHaveAttribute('hidden', 'until-found')
  expect(await twin.evaluate((element) => element.getBoundingClientRect().height)).toBe(0)
  await twin.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })))
  await expect(example.root.getByRole('tab', { name: 'TypeScript' })).toHaveAttribute('aria-selected', 'true')
  await expect(twin).toBeVisible()
})

test('with forced colours one tab is marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const example = await open(page)
  const lines = await example.root
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor))
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(lines.filter((colour) => colour !== ground)).toHaveLength(1)
})

test('with reduced motion nothing moves: on an entry, in its example, in the search', async ({ page }) => {
  const moving = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('*')]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } =
            getComputedStyle(element)
          const seconds = (list: string): number => Math.max(...list.split(',').map(parseFloat))
          const moves = animationName !== 'none' && seconds(animationDuration) > 0.01
          return moves || seconds(transitionDuration) > 0.01 || scrollBehavior === 'smooth'
        })
        .map((element) => `${element.tagName}.${element.className}`),
    )
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const example = await open(page)
  expect(await moving()).toEqual([])
  await example.runToEnd()
  expect(await moving()).toEqual([])
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('option').first().waitFor()
  expect(await moving()).toEqual([])
})

test('waiting says how much travels, how long that takes, and that it does so once', async ({ page }) => {
  const sizes: number[] = []
  page.on('response', (response) => {
    if (response.url().includes('/engines/python'))
      sizes.push(Number(response.headers()['content-length'] ?? 0))
  })
  const example = await open(page)
  const said: string[] = []
  await page.exposeFunction('say', (text: string) => said.push(text))
  await example.status.evaluate((element) =>
    new MutationObserver(() =>
      (window as unknown as { say: (text: string) => void }).say(element.textContent ?? ''),
    ).observe(element, { childList: true, characterData: true, subtree: true }),
  )
  const network = await page.context().newCDPSession(page)
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 1_500_000,
    uploadThroughput: 1_500_000,
  })
  await example.runToEnd()
  const loading = said.filter((text) => text.startsWith('Loading'))
  expect(loading[0]).toContain('the first time only')
  expect(loading.join('\n')).toMatch(/, about \d+ s left/)
  const totals = loading.flatMap((text) => /of ([\d.]+) MB/.exec(text)?.[1] ?? [])
  const travelled = sizes.reduce((sum, size) => sum + size, 0) / 1e6
  expect(Number(totals.at(-1))).toBeLessThanOrEqual(travelled + 0.1)
})
