import { expect, test, type Route } from '@playwright/test'
import { settled } from '../../scripts/test/ready'

test('the search opens by key, leads by arrows, and remembers', async ({ page }) => {
  await page.goto('/builtin/aiter')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search the cheatsheet' })
  await expect(field).toBeFocused()
  await field.fill('async for')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('async for')
  await expect(options.first()).toContainText('section')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '',
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/language\/async#async-for$/)
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByText('Recent', { exact: true })).toBeVisible()
  await expect(options.first()).toContainText('async for')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a slash that is typed into a field stays there, and the browser keeps its own find', async ({
  page,
}) => {
  await page.goto('/builtin/')
  await page.getByLabel('Filter').focus()
  await page.keyboard.press('/')
  await expect(page.getByLabel('Filter')).toHaveValue('/')
  await expect(page.getByRole('dialog')).toBeHidden()
  const taken = await page.evaluate(
    () =>
      !document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }),
      ),
  )
  expect(taken).toBe(false)
})

test('nothing of the search is loaded before it is opened, and then it works without a network', async ({
  page,
  context,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('/builtin/aiter')
  await settled(page)
  expect(loaded.filter((url) => /search/i.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Search' }).click()
  const field = page.getByRole('combobox')
  await field.fill('enumarate')
  await expect(page.getByRole('option').first()).toContainText('enumerate()')
  await context.setOffline(true)
  await field.fill('memoryview')
  await expect(page.getByRole('option').first()).toContainText('memoryview()')
})

test('results follow the key at once, and wait for nothing', async ({ page }) => {
  await page.goto('/builtin/aiter')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox')
  await field.fill('sor')
  await expect(page.getByRole('option').first()).toContainText('sorted()')
  const found = await field.evaluate(async (input: HTMLInputElement) => {
    const shown = (): string =>
      [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent).join('\n')
    const seen: { readonly atOnce: string; readonly inTheEnd: string }[] = []
    for (const query of ['enum', 'async for', 'memory', 'isinstace', 'round half even']) {
      input.value = query
      input.dispatchEvent(new Event('input', { bubbles: true }))
      // Vue has rendered when its queue of microtasks is empty.
      await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))))
      const atOnce = shown()
      // What came of a timer, a worker or the network would be there after two pictures.
      for (let picture = 0; picture < 2; picture += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      seen.push({ atOnce, inTheEnd: shown() })
    }
    return seen
  })
  expect(new Set(found.map(({ atOnce }) => atOnce)).size).toBe(found.length)
  expect(found.map(({ atOnce }) => atOnce)).toEqual(found.map(({ inTheEnd }) => inTheEnd))
})

test('a page that is not there suggests what was asked for', async ({ page }) => {
  await page.goto('/builtin/enumarate')
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Errors' }),
  ).toBeVisible()
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: 'How this Python differs' }),
  ).toBeVisible()
  const best = page.locator('.not-found-results a').first()
  await expect(best).toHaveText('enumerate()')
  await best.click()
  await expect(page).toHaveURL(/\/builtin\/enumerate$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('enumerate()')
})

test('what is not covered says so, and leads to the documentation', async ({ page }) => {
  await page.goto('/builtin/aiter')
  await page.keyboard.press('/')
  await expect(page.getByText('Looked up most')).toBeVisible()
  await expect(page.getByRole('option').first()).toContainText('print()')
  await page.getByRole('combobox').fill('pandas groupby')
  await expect(page.getByText('“pandas groupby” is not covered here.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Search the Python documentation' })).toHaveAttribute(
    'href',
    'https://docs.python.org/3.14/search.html?q=pandas%20groupby',
  )
  await page.getByRole('combobox').fill('string to int')
  await expect(page.getByRole('option').first()).toContainText('int()')
  await expect(page.getByText('is not covered here')).toHaveCount(0)
})

const INDEX = { names: /\/assets\/search-names\./, words: /\/assets\/search-words\./ }
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'no' }),
  'makes the server fail': (route) => route.fulfill({ status: 500, body: 'no' }),
  'breaks off': (route) => route.abort('connectionreset'),
  'is cut short': async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: body.subarray(0, body.length >> 1) })
  },
  'has a byte altered': async (route) => {
    const response = await route.fetch()
    const body = Buffer.from(await response.body())
    body[100] = (body[100] ?? 0) ^ 1
    await route.fulfill({ response, body })
  },
}

for (const [fault, how] of Object.entries(FAULTS)) {
  test(`an index that ${fault} is told in words, and heals`, async ({ page }) => {
    await page.goto('/builtin/aiter')
    await page.route(INDEX.names, how)
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('enumerate')
    await expect(page.getByText(/could not be loaded.*try again/)).toBeVisible()
    await page.unroute(INDEX.names)
    await page.route(INDEX.words, how)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText(/Only names are searched/)).toBeVisible()
    await expect(page.getByRole('option').first()).toContainText('enumerate()')
    await page.unroute(INDEX.words)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('combobox').fill('tolerance')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  })
}

test('an index that does not come is given up in words, and heals', async ({ page }) => {
  await page.clock.install()
  await page.goto('/builtin/aiter')
  for (const { file, words } of [
    { file: INDEX.names, words: /could not be loaded.*try again/ },
    { file: INDEX.words, words: /Only names are searched/ },
  ]) {
    await page.route(file, () => new Promise(() => undefined))
    const asked = page.waitForRequest(file)
    if (file === INDEX.names) await page.keyboard.press('/')
    else await page.getByRole('button', { name: 'Try again' }).click()
    await asked
    await page.getByRole('combobox').fill('enumerate')
    await page.clock.fastForward(21_000)
    await expect(page.getByText(words)).toBeVisible()
    await page.unroute(file)
  }
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('combobox').fill('tolerance')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
})

test('an index that was altered for once is fetched anew without a word', async ({ page }) => {
  await page.goto('/builtin/aiter')
  let altered = 0
  await page.route(INDEX.names, async (route) => {
    altered += 1
    await (altered === 1 ? route.fulfill({ body: '{}' }) : route.continue())
  })
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('enumerate')
  await expect(page.getByRole('option').first()).toContainText('enumerate()')
  expect(altered).toBe(2)
})
