import { expect, test } from '@playwright/test'
import { exampleOn } from './example'
import { settled } from '../../scripts/test/ready'

const COUNTER = 'example-counting-without-blocking'

test.describe('the entry on aiter()', () => {
  for (const language of ['Python', 'TypeScript'] as const) {
    test(`${language}: Run prints 0, 1, 2, one after the other`, async ({ page }) => {
      await page.goto('/builtin/aiter')
      const example = exampleOn(page, COUNTER)
      await example.choose(language)
      await example.screen.evaluate((element) => {
        const seen: string[] = []
        new MutationObserver(() => {
          seen.push(element.textContent ?? '')
          element.setAttribute('data-seen', JSON.stringify(seen))
        }).observe(element, { childList: true, subtree: true, characterData: true })
      })
      await example.runToEnd()
      await expect(example.status).toHaveText(/^Done in/)
      expect(await example.stdout()).toBe('0\n1\n2\n')
      const seen = JSON.parse((await example.screen.getAttribute('data-seen')) ?? '[]') as string[]
      const firsts = seen.filter((text) => text.includes('0\n'))
      // Sleeps lie between the numbers: the first is shown before the last has come.
      expect(firsts[0]).not.toContain('2')
      expect(firsts.at(-1)).toContain('0\n1\n2\n')
    })

    test(`${language}: an edited program runs as edited`, async ({ page }) => {
      await page.goto('/builtin/aiter')
      const example = exampleOn(page, COUNTER)
      await example.choose(language)
      const code = await example.root.locator('.panel:visible code').innerText()
      await example.replaceCode(code.replace('AsyncCounter(3)', 'AsyncCounter(5)'))
      await example.runToEnd()
      expect(await example.stdout()).toBe('0\n1\n2\n3\n4\n')
    })
  }

  test('nothing of an engine is fetched before intent, and nothing ever from another host', async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto('/builtin/aiter')
    await settled(page)
    expect(requests.filter((url) => /\/engines\/|sandbox\.html|\/compiled\//.test(url))).toEqual([])
    const example = exampleOn(page, COUNTER)
    await example.runToEnd()
    await example.choose('TypeScript')
    await example.runToEnd()
    expect(requests.some((url) => url.includes('/engines/'))).toBe(true)
    expect(requests.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('blob:'))).toEqual([])
  })

  test('a reload keeps the page correct', async ({ page }) => {
    await page.goto('/builtin/aiter')
    await exampleOn(page, COUNTER).runToEnd()
    await page.reload()
    const example = exampleOn(page, COUNTER)
    await expect(example.root.locator('.output .label')).toBeVisible()
    await expect(example.root.locator('.stored')).toHaveText('0\n1\n2')
    await example.runToEnd()
    expect(await example.stdout()).toBe('0\n1\n2\n')
  })

  test('the choice of a language holds across entries', async ({ page }) => {
    await page.goto('/builtin/aiter')
    await exampleOn(page, COUNTER).choose('TypeScript')
    await page.goto('/builtin/anext')
    const tab = page.getByRole('tab', { name: 'TypeScript' }).first()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await tab.press('ArrowLeft')
    await expect(page.getByRole('tab', { name: 'Python' }).first()).toBeFocused()
    await expect(page.getByRole('tab', { name: 'Python' }).first()).toHaveAttribute('aria-selected', 'true')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('code, twin and output are readable', async ({ page }) => {
    await page.goto('/builtin/aiter')
    const example = page.locator(`#${COUNTER}`)
    await expect(example.getByText('class AsyncCounter:')).toBeVisible()
    await expect(example.getByText('class AsyncCounter implements')).toBeVisible()
    await expect(example.locator('.stored')).toHaveText('0\n1\n2')
    await expect(example.getByRole('button')).toHaveCount(0)
  })
})
