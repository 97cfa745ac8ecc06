import { expect, test, type Page } from '@playwright/test'
import { exampleOn } from './example'
import { serveInPieces } from './pieces'
import { settled } from '../../scripts/test/ready'

/* A page is there before its scripts are, and is the same when they have come. */

test('nothing moves when the page comes in pieces, nor when scripts arrive', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => {
    const counted = window as unknown as { moved: string[] }
    counted.moved = []
    interface Shift extends PerformanceEntry {
      readonly value: number
      readonly sources: readonly { readonly node?: Node }[]
    }
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const nodes = sources.map(({ node }) => `${node?.nodeName}: ${node?.textContent}`)
        counted.moved.push(`${value} by ${nodes.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const slow = await serveInPieces(baseURL ?? '')
  try {
    for (const path of ['/', '/builtin/', '/builtin/aiter', '/builtin/max', '/play']) {
      await page.goto(slow.url + path)
      await settled(page)
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), path).toEqual([])
    }
  } finally {
    await slow.close()
  }
})

test('listings are in the HTML alone, and come with the script to who follows a link', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const own = page.locator('link[href*="builtin_aiter.md."]').first()
  const script = await page.request.get((await own.getAttribute('href')) ?? 'no script')
  expect(await script.text()).not.toContain('AsyncCounter')
  await expect(page.locator('.example .line').first()).toContainText('import asyncio')
  await page.locator('main a[href$="/builtin/anext"]').first().click()
  await expect(page).toHaveURL(/anext$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anext')
  await expect(page.locator('.example .line').first()).toBeVisible()
  await expect(page.locator('.example .line span[class]').first()).toBeVisible()
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('hydration finds the page as the server left it', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    for (const path of [
      '/',
      '/builtin/',
      '/builtin/aiter',
      '/cheatsheet/functions',
      '/modules/itertools-module',
      '/play',
    ]) {
      await page.goto(path)
      await settled(page)
    }
    expect(complaints).toEqual([])
  })
})

test.describe('before the scripts are there', () => {
  /** Opens a page whose scripts do not come until `arrive` is called. */
  async function openWithoutScripts(page: Page, path: string): Promise<{ arrive: () => void }> {
    let arrive = (): void => undefined
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    await page.route('**/assets/**/framework.*.js', async (route) => {
      await arrived
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    await page.getByRole('contentinfo').waitFor()
    return { arrive }
  }

  test('a press on a tab and on Run is not lost', async ({ page }) => {
    const { arrive } = await openWithoutScripts(page, '/builtin/aiter')
    const example = exampleOn(page)
    await example.choose('TypeScript')
    await example.run.click()
    arrive()
    await expect(example.status).toHaveText(/^Done in/)
    expect(await example.stdout()).toBe('0\n1\n2\n')
    await expect(example.root.getByRole('tab', { name: 'TypeScript' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  })

  test('what was written and pressed in the playground is not lost, and goes on where it was', async ({
    page,
  }) => {
    const { arrive } = await openWithoutScripts(page, '/play')
    const play = page.getByRole('region', { name: 'Playground', exact: true })
    await play.getByRole('textbox', { name: 'main.py' }).fill('print(6 * 7)')
    await play.getByRole('button', { name: 'Run' }).click()
    await play.getByRole('textbox', { name: 'main.py' }).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('  # and')
    arrive()
    await expect(play.locator('.cm-content')).toBeFocused()
    await page.keyboard.type(' on')
    await expect(play.locator('.cm-content')).toHaveText('print(6 * 7)  # and on')
    await expect(play.getByRole('region', { name: 'Output of the program' })).toContainText('42')
  })

  test('what was typed into the filter is not lost', async ({ page }) => {
    const { arrive } = await openWithoutScripts(page, '/builtin/')
    const filter = page.getByLabel('Filter')
    await filter.fill('iterator async')
    arrive()
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible()
    await expect(filter).toHaveValue('iterator async')
  })

  test('the key that opens the search is not lost', async ({ page }) => {
    const { arrive } = await openWithoutScripts(page, '/builtin/aiter')
    await page.keyboard.press('/')
    arrive()
    await expect(page.getByRole('combobox')).toBeFocused()
  })
})
