import { expect, test, type Page } from '@playwright/test'
import { readCatalogue } from '../../src/site/entries/read'
import { exampleOn } from './example'
import { MOST_STOPS, tabStopsBeforeRun } from './tabStops'

const { entries } = readCatalogue('docs')
const builtIns = entries.filter(({ section }) => section.id === 'builtin')
const phone = { width: 390, height: 844 }

/** The bottom edges, in pixels from the top of the page, of what the first screen owes the reader. */
async function firstScreen(page: Page): Promise<Record<string, number | undefined>> {
  return page.evaluate(() => {
    const bottom = (selector: string): number | undefined =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .find((element) => element.offsetParent !== null)
        ?.getBoundingClientRect().bottom
    return { title: bottom('h1'), line: bottom('.disclaimer'), code: bottom('.example .line') }
  })
}

test('the first screen holds title, one line and the start of the example; the example comes before the details', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  // Without scripts, as the page is first seen; that they move nothing is the next check's.
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: phone,
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  expect(builtIns.length).toBeGreaterThan(0)
  for (const { path } of entries.filter((entry) => !builtIns.includes(entry))) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const { code } = await firstScreen(page)
    expect.soft(code ?? Infinity, `code of ${path}`).toBeLessThanOrEqual(phone.height)
  }
  for (const { path } of builtIns) {
    await page.goto(path)
    const edges = await firstScreen(page)
    for (const [what, edge] of Object.entries(edges)) {
      expect.soft(edge ?? Infinity, `${what} of ${path}`).toBeLessThanOrEqual(phone.height)
    }
    const isFirst = await page.evaluate(() => {
      const [example, signature] = ['.example', '.signature'].map((one) => document.querySelector(one))
      if (!example || !signature) throw new Error('The entry has no example, or no signature.')
      return example.compareDocumentPosition(signature) & Node.DOCUMENT_POSITION_FOLLOWING
    })
    // The page that all follow in form keeps the order of its parts.
    expect.soft(isFirst !== 0, path).toBe(path !== '/builtin/aiter')
  }
  await context.close()
})

test('few Tab stops come before the first Run of a page that is opened by its address', async ({ page }) => {
  // One of each kind; every-example.spec counts those of all entries.
  const kinds = new Map(entries.map(({ section, path }) => [section.id, path]))
  expect(kinds.size).toBeGreaterThan(1)
  for (const path of kinds.values()) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const before = await tabStopsBeforeRun(page)
    expect.soft(before.length, `${path}: ${before.join(', ')}`).toBeLessThanOrEqual(MOST_STOPS)
  }
})

test('the outline of a phone is folded under the title, and leads on', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/builtin/sum')
  const outline = page.locator('details').filter({ hasText: 'On this page' })
  await expect(outline.getByRole('link', { name: 'Parameters' })).toBeHidden()
  await outline.locator('summary').click()
  await outline.getByRole('link', { name: 'Parameters' }).click()
  await expect(page).toHaveURL(/#parameters$/)
  await expect(page.getByRole('heading', { name: 'Parameters' })).toBeInViewport()
})

test('the outline of a desktop follows the scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/cheatsheet/control-flow')
  const outline = page.getByRole('navigation', { name: 'On this page' })
  await page.locator('#match').scrollIntoViewIfNeeded()
  await page.locator('#match').evaluate((heading) => heading.scrollIntoView())
  await expect(outline.locator('[aria-current]')).toHaveText('match')
})

test('the footer leads to offline, keys and licences, and reports an error with its place', async ({
  page,
}) => {
  await page.goto('/builtin/sum')
  const about = page.getByRole('navigation', { name: 'About', exact: true })
  for (const name of ['Read offline', 'Keys', 'Licences', 'Source'])
    await expect(about.getByRole('link', { name })).toBeVisible()
  const example = page.locator('.example').nth(1)
  await example.getByRole('button').last().focus()
  const report = about.getByRole('link', { name: 'Report an error' })
  await report.focus()
  const url = new URL((await report.getAttribute('href')) ?? '')
  expect(url.pathname).toMatch(/\/issues\/new$/)
  expect(url.searchParams.get('body')).toContain(`/builtin/sum#${await example.getAttribute('id')}`)
  await about.getByRole('link', { name: 'Licences' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Licences')
  await expect(page.locator('#licences-list').getByRole('link', { name: 'pyodide' })).toBeVisible()
})

test('the site can be installed', async ({ page, request }) => {
  await page.goto('/')
  const manifest = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? ''
  const response = await request.get(manifest)
  const { icons, start_url: start } = (await response.json()) as {
    icons: { src: string }[]
    start_url: string
  }
  expect(new URL(start, response.url()).pathname).toBe('/')
  expect(icons.length).toBeGreaterThan(1)
  for (const { src } of icons)
    expect((await request.get(new URL(src, response.url()).href)).headers()['content-type']).toBe('image/png')
})

test('a parameter in the signature leads to its explanation', async ({ page }) => {
  await page.goto('/builtin/sum')
  await page.locator('.signature').getByRole('link', { name: 'start' }).click()
  await expect(page.locator('#parameter-start')).toBeInViewport()
  await expect(page.locator('#parameter-start')).toContainText('start')
})

test('a module shows signatures of its functions, whose parameters lead nowhere', async ({ page }) => {
  await page.goto('/modules/json-module')
  const signature = page.getByRole('group', { name: 'Signature of the function json.dumps' })
  await expect(signature).toContainText('json.dumps(obj, *, skipkeys=False')
  await expect(signature.getByRole('link')).toHaveCount(0)
})

test('a modified click on a link between entries opens another tab', async ({ page, context }) => {
  await page.goto('/builtin/aiter')
  const link = page.locator('main').getByRole('link', { name: 'Cheatsheet: Functions (async def)' })
  const opened = context.waitForEvent('page')
  await link.click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL(/\/cheatsheet\/functions$/)
  await expect(page).toHaveURL(/\/builtin\/aiter$/)
  await link.click()
  await expect(page).toHaveURL(/\/cheatsheet\/functions$/)
})

test('the middle button opens another tab, the right one leaves the page as it is', async ({
  page,
  context,
}) => {
  await page.goto('/builtin/aiter')
  const link = page.locator('main').getByRole('link', { name: 'Cheatsheet: Functions (async def)' })
  const menus = await page.evaluateHandle(() => {
    const prevented: boolean[] = []
    addEventListener('contextmenu', (event) => prevented.push(event.defaultPrevented))
    return prevented
  })
  await link.click({ button: 'right' })
  await page.locator('.example .line').first().click({ button: 'right' })
  expect(await menus.jsonValue()).toEqual([false, false])
  await expect(page.locator('.cm-editor')).toHaveCount(0)
  await page.keyboard.press('Escape')
  const opened = context.waitForEvent('page')
  await link.click({ button: 'middle' })
  await expect(await opened).toHaveURL(/\/cheatsheet\/functions$/)
  await expect(page).toHaveURL(/\/builtin\/aiter$/)
})

test('the index is filtered as one types, and is a plain list without scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/builtin/')
  await page.getByLabel('Filter').fill('iterator async')
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible()
  await expect(page.locator('.index-group li').filter({ hasText: 'anext()' })).toBeVisible()
  await expect(page.locator('.index-group li').filter({ hasText: 'abs()' })).toHaveCount(0)

  await page.getByLabel('Filter').fill('parse a tax form')
  await page.getByRole('button', { name: 'Search all pages for “parse a tax form”' }).click()
  await expect(page.getByRole('combobox', { name: 'Search the cheatsheet' })).toHaveValue('parse a tax form')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByLabel('Filter').fill('')
  const rows = page.locator('.index-group li')
  for (const order of ['A to Z', 'By group']) {
    await page.getByLabel('Order').selectOption(order)
    await expect(rows).toHaveCount(builtIns.length)
  }
  await page.getByLabel('Order').selectOption('A to Z')
  const named = page
    .locator('.index-group')
    .filter({ has: page.getByRole('heading', { name: 'I', exact: true }) })
  await expect(named.getByRole('link', { name: '__import__()' })).toBeVisible()

  await page.goto('/errors/')
  await page.getByLabel('Order').selectOption('By kind')
  await expect(page.getByRole('heading', { level: 2, name: 'Exceptions', exact: true })).toBeVisible()

  const plain = await browser.newContext({ javaScriptEnabled: false })
  const without = await plain.newPage()
  await without.goto(`${baseURL}/builtin/`)
  await expect(without.locator('.index-group li')).toHaveCount(builtIns.length)
  await expect(without.getByLabel('Filter')).toBeHidden()
  await plain.close()
})

test('the menu of a phone opens, leads on and closes', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/builtin/aiter')
  await page.getByRole('button', { name: 'Menu' }).click()
  const navigation = page.getByRole('navigation', { name: 'Site' })
  for (const name of ['Home', 'Built-in functions', 'Cheatsheets', 'anext()'])
    await expect(navigation.getByRole('link', { name, exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(navigation).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await navigation.getByRole('link', { name: 'anext()' }).click()
  await expect(page).toHaveURL(/\/builtin\/anext$/)
  await expect(navigation).toBeHidden()
})

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/builtin/aiter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})

test('print leaves the controls out and spells links out', async ({ page }) => {
  await page.goto('/builtin/aiter')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('.example .bar').first()).toBeHidden()
  await expect(page.locator('.example .stored').first()).toBeVisible()
  const spelt = await page
    .locator('.disclaimer-title a')
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(spelt).toContain('https://docs.python.org')
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ground).toBe('rgb(255, 255, 255)')
})

test('a version is told no louder than what the page is on', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const looks = (locator: ReturnType<typeof page.locator>) =>
    locator.first().evaluate((element) => {
      const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(element)
      return { size: parseFloat(fontSize), weight: Number(fontWeight), color, backgroundColor }
    })
  const badge = await looks(page.locator('h1 ~ * .badge, .title-badges .badge'))
  const text = await looks(page.locator('main p').filter({ hasText: 'returns an asynchronous iterator' }))
  const link = await looks(page.getByRole('link', { name: 'Python 3 documentation' }))
  expect(badge.size).toBeLessThan(text.size)
  expect(badge.weight).toBeLessThanOrEqual(text.weight)
  expect(badge.color).not.toBe(link.color)
  // A ground of its own would draw the eye.
  expect(badge.backgroundColor).toBe('rgba(0, 0, 0, 0)')
})

test('home shows an example that runs, and leads to the counter and to the playground', async ({ page }) => {
  await page.goto('/')
  const example = exampleOn(page)
  await expect(example.root.locator('.stored:visible')).toHaveText('fast 1\nslow 1\nfast 2\nslow 2')
  await example.runToEnd()
  expect(await example.stdout()).toBe('fast 1\nslow 1\nfast 2\nslow 2\n')
  await expect(page.getByRole('main').getByRole('link', { name: 'playground', exact: true })).toHaveAttribute(
    'href',
    '/play',
  )
  await page.getByRole('link', { name: 'a counter that is looped over' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aiter')
})
