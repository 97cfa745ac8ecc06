import { expect, test, type Page } from '@playwright/test'
import { FAULTS, PATIENCE, spoil } from './faults'

/* Parts of the playground that come late do not come as they were built: words, another try, and nothing is lost. */

test.setTimeout(180_000)

const playOn = (page: Page) => page.getByRole('region', { name: 'Playground', exact: true })

for (const [what, file] of [
  ['what comes behind the editor', /\/chunks\/late\./],
  ['the editor', /\/chunks\/editor\./],
] as const) {
  test(`${what} does not come`, async ({ page }) => {
    for (const fault of ['is missing', 'makes the server fail', 'breaks off']) {
      await test.step(fault, async () => {
        const how = FAULTS[fault]
        if (how === undefined) throw new Error(`There is no fault “${fault}”.`)
        const mend = await spoil(page, file, how)
        await page.goto('/play')
        const play = playOn(page)
        const code = play.getByRole('textbox', { name: 'main.py' })
        await code.click()
        await expect(play.locator('.notice')).toContainText('could not be fetched')
        await code.fill(`print("${fault}")`)
        await mend()
        await play.getByRole('button', { name: 'Try again' }).click()
        await expect(play.locator('.cm-content')).toBeFocused()
        await expect(play.locator('.cm-content')).toHaveText(`print("${fault}")`)
        await expect(play.locator('.notice')).toHaveCount(0)
        await page.evaluate(() => localStorage.clear())
      })
    }
  })
}

test('what comes behind the editor does not come to an end: a reload keeps what was written', async ({
  page,
}) => {
  await page.clock.install()
  const mend = await spoil(page, /\/chunks\/late\./, () => new Promise(() => undefined))
  await page.goto('/play')
  const play = playOn(page)
  await play.getByRole('textbox', { name: 'main.py' }).fill('print("kept")')
  await page.clock.fastForward(21_000)
  await expect(play.locator('.notice')).toContainText('has not come yet')
  await mend()
  await play.getByRole('button', { name: 'Try again' }).click()
  await expect(play.locator('.cm-content')).toHaveText('print("kept")')
})

test('ruff does not come: words, and it can be started anew', async ({ page }) => {
  const mend = await spoil(page, /ruff_wasm.*\.wasm/, (route) => route.fulfill({ status: 404, body: 'no' }))
  await page.goto('/play')
  const play = playOn(page)
  await play.getByRole('button', { name: 'Problems' }).click()
  await play.locator('.cm-content').click()
  const told = play.getByRole('alert').filter({ hasText: 'ruff has ended' })
  await expect(told).toContainText('It could not be fetched. Check the connection.', { timeout: PATIENCE })
  await mend()
  await told.getByRole('button', { name: 'Start it anew' }).click()
  await expect(told).toHaveCount(0)
  await play.locator('.cm-content').fill('import os\n')
  await expect(play.locator('.problems')).toContainText('F401', { timeout: PATIENCE })
})
