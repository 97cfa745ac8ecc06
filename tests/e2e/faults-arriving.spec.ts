import { expect, test, type Page } from '@playwright/test'
import { exampleOn } from './example'
import { expectRun, FAULTS, spoil } from './faults'

/* The scripts that a page begins with do not come as they were built. It can be read, says what does not work, and heals. */

test.setTimeout(120_000)

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  'the first script': /\/assets\/app\.[\w-]+\.js/,
  'the framework': /\/chunks\/framework\./,
  'the theme': /\/chunks\/theme\./,
  'the script of the page’s text': /\/assets\/builtin_aiter\.md\./,
  'the site’s data': /\/chunks\/metadata\./,
}

const notice = (page: Page) => page.getByRole('alert')

async function expectReadable(page: Page): Promise<void> {
  await expect(notice(page)).toContainText('did not arrive')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aiter()')
  await expect(page.locator('figure.example .panel:visible').first()).toContainText('AsyncCounter')
}

async function expectHealed(page: Page): Promise<void> {
  await notice(page).getByRole('button', { name: 'Retry' }).click()
  await expect(notice(page)).toHaveCount(0)
  await expectRun(exampleOn(page))
}

for (const [script, file] of Object.entries(SCRIPTS)) {
  test(`${script} does not come as it was built`, async ({ page }) => {
    for (const [fault, how] of Object.entries(FAULTS)) {
      await test.step(fault, async () => {
        const mend = await spoil(page, file, how)
        await page.goto('/builtin/aiter')
        await expectReadable(page)
        await mend()
      })
    }
    await expectHealed(page)
  })
}

test('a script that does not come is waited for no longer, and may still come', async ({ page }) => {
  await page.clock.install()
  let arrive = (): void => undefined
  const late = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(SCRIPTS['the theme'] ?? '', async (route) => {
    await late
    await route.continue()
  })
  await page.goto('/builtin/aiter', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aiter()')
  await page.clock.fastForward(21_000)
  await expectReadable(page)
  arrive()
  await expect(notice(page)).toHaveCount(0)
  await page.clock.resume()
  await expectRun(exampleOn(page))
})

test('what is not there is not taken for a page whose script did not come', async ({ page }) => {
  await page.goto('/builtin/nothing')
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
})
