import { expect, test, type Page } from '@playwright/test'
import type { ExampleOnPage } from './example'
import { FAULTS, open, PATIENCE, retry, spoil } from './faults'

/* The recording of a program does not come as it was made: words, Retry, and the steps are shown when it comes. */

test.setTimeout(120_000)

const RECORDING = /\/steps\/\w+\.bin/
const WORDS: Readonly<Record<string, RegExp>> = {
  'makes the server fail': /did not come/,
  'is cut short': /has come damaged/,
  'has a byte altered': /has come damaged/,
  'breaks off': /did not come/,
}

const press = (example: ExampleOnPage): Promise<void> =>
  example.root.getByRole('button', { name: 'Steps' }).click()

async function expectSteps(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: /^Steps of / }).first()).toBeVisible({ timeout: PATIENCE })
}

for (const [fault, words] of Object.entries(WORDS)) {
  test(`a recording ${fault}`, async ({ page }) => {
    const example = await open(page, 'TypeScript')
    const mend = await spoil(page, RECORDING, (route) => FAULTS[fault]?.(route) ?? route.continue())
    await press(example)
    await expect(example.root.getByRole('alert')).toHaveText(words, { timeout: PATIENCE })
    const asked = page.waitForRequest(RECORDING)
    await retry(example).click()
    await asked
    await expect(example.root.getByRole('alert')).toHaveText(words, { timeout: PATIENCE })
    await mend()
    await retry(example).click()
    await expectSteps(page)
    await expect(example.root.getByRole('alert')).toHaveCount(0)
  })
}

test('a recording that stops coming is given up', async ({ page }) => {
  await page.clock.install()
  const example = await open(page, 'TypeScript')
  const mend = await spoil(page, RECORDING, () => new Promise(() => undefined))
  const asked = page.waitForRequest(RECORDING)
  await press(example)
  await asked
  await page.clock.fastForward(19_000)
  await expect(example.root.getByRole('alert')).toHaveCount(0)
  await page.clock.fastForward(2_000)
  await expect(example.root.getByRole('alert')).toHaveText(/did not come/)
  await mend()
  await page.clock.resume()
  await retry(example).click()
  await expectSteps(page)
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a recording that was altered in what is kept heals by itself', async ({ page }) => {
    await open(page, 'TypeScript')
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await press(await open(page, 'TypeScript'))
    await expectSteps(page)
    for (const isTold of [true, false]) {
      await expect.poll(() => damageKept(page, isTold)).toBeGreaterThan(0)
      await press(await open(page, 'TypeScript'))
      await expectSteps(page)
    }
  })
})

/** @param isTold whether what is kept still says how it was. @returns how many recordings were altered */
async function damageKept(page: Page, isTold: boolean): Promise<number> {
  return page.evaluate(
    async ({ source, told }) => {
      const cache = await caches.open('other /')
      let count = 0
      for (const request of await cache.keys()) {
        const response = await cache.match(request)
        if (!new RegExp(source).test(request.url) || response === undefined) continue
        const bytes = new Uint8Array(await response.arrayBuffer())
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        await cache.put(request, new Response(bytes, told ? { headers: response.headers } : {}))
        count += 1
      }
      return count
    },
    { source: RECORDING.source, told: isTold },
  )
}
