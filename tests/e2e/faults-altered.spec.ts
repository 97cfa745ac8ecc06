import { expect, test, type Page } from '@playwright/test'
import { serveAltered } from './altered'
import { exampleOn } from './example'
import { PATIENCE } from './faults'

/*
 * A part of a page has come altered, once. A browser keeps it for as long as the right one, and so does the service worker: the page
 * fetches it past them, says so, and goes on after it was loaded again.
 */

test.setTimeout(120_000)

interface Part {
  readonly file: RegExp
  readonly path: string
  ask(page: Page): Promise<unknown>
  came(page: Page): Promise<void>
}

const PARTS: Readonly<Record<string, Part>> = {
  'what comes behind the editor of the playground': {
    file: /\/chunks\/late\./,
    path: '/play',
    ask: (page) => page.getByRole('textbox', { name: 'main.py' }).click(),
    came: (page) => expect(page.locator('.play .cm-content')).toBeVisible(),
  },
  'the editor of an example': {
    file: /\/chunks\/editor\./,
    path: '/builtin/aiter',
    ask: (page) => page.getByRole('button', { name: 'Edit' }).first().click(),
    came: (page) => expect(page.locator('.example .cm-content').first()).toBeVisible(),
  },
  'what runs an example': {
    file: /\/chunks\/run\./,
    path: '/builtin/aiter',
    ask: (page) => exampleOn(page).run.click(),
    came: (page) => expect(exampleOn(page).status).toHaveText(/^Done/, { timeout: PATIENCE }),
  },
}

async function expectMended(page: Page, url: string, { path, ask, came }: Part): Promise<void> {
  await page.goto(url + path)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await ask(page)
  const told = page.getByRole('alert').filter({ hasText: 'was fetched anew' })
  await expect(told).toBeVisible({ timeout: PATIENCE })
  await told.getByRole('button').click()
  await expect(told).toHaveCount(0)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await ask(page)
  await came(page)
}

for (const [what, part] of Object.entries(PARTS)) {
  test(`${what} has come altered`, async ({ page, baseURL }) => {
    const server = await serveAltered(baseURL ?? '', part.file)
    try {
      await expectMended(page, server.url, part)
    } finally {
      await server.close()
    }
  })
}

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('what has come altered and was kept is fetched anew', async ({ page, baseURL }) => {
    const part = PARTS['what comes behind the editor of the playground']
    if (part === undefined) throw new Error('There is no such part.')
    const server = await serveAltered(baseURL ?? '', part.file)
    try {
      await page.goto(server.url + part.path)
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
      await expectMended(page, server.url, part)
    } finally {
      await server.close()
    }
  })
})

test('a service’s worker has come altered: it can be started anew', async ({ page, baseURL }) => {
  const server = await serveAltered(baseURL ?? '', /\/assets\/worker-/)
  try {
    await page.goto(`${server.url}/play`)
    const play = page.getByRole('region', { name: 'Playground', exact: true })
    await play.getByRole('button', { name: 'Problems' }).click()
    await play.locator('.cm-content').click()
    const told = play.getByRole('alert').filter({ hasText: 'ruff has ended' })
    await expect(told).toBeVisible({ timeout: PATIENCE })
    await told.getByRole('button', { name: 'Start it anew' }).click()
    await expect(told).toHaveCount(0)
    await play.locator('.cm-content').fill('import os\n')
    await expect(play.locator('.problems')).toContainText('F401', { timeout: PATIENCE })
  } finally {
    await server.close()
  }
})
