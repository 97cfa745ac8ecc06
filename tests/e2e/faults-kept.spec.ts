import { expect, test, type Page } from '@playwright/test'
import { expectRun, open } from './faults'

/* What this device keeps of the site may be altered there. It is let go of, fetched anew, and nobody notices. */

test.use({ serviceWorkers: 'allow' })
test.setTimeout(120_000)

const CACHES = ['hashed /', 'other /', 'pages /']

/** Opens the entry so that its pages, scripts and the engine are kept, and runs it once. */
async function keepAll(page: Page, language: 'Python' | 'TypeScript', files: RegExp): Promise<void> {
  await open(page, language)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  // What was loaded before the worker was there is kept when the page is loaded again.
  const example = await open(page, language)
  await expectRun(example)
  // An engine is kept a little after it was ready.
  await expect.poll(() => kept(page)).toContainEqual(expect.stringMatching(files))
}

async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async (names) => {
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  }, CACHES)
}

type Damage = 'a byte altered' | 'cut' | 'emptied' | 'another’s headers'

/** @returns the paths of what was altered */
async function damage(page: Page, how: Damage, files: RegExp): Promise<string[]> {
  return page.evaluate(
    async ({ names, kind, source }) => {
      const done: string[] = []
      for (const name of names) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          const { pathname } = new URL(request.url)
          const response = await cache.match(request)
          if (!new RegExp(source).test(pathname) || response === undefined) continue
          const bytes = new Uint8Array(await response.clone().arrayBuffer())
          const middle = bytes.length >> 1
          bytes[middle] = (bytes[middle] ?? 0) ^ 1
          const end = kind === 'cut' ? middle : kind === 'emptied' ? 0 : bytes.length
          const headers = kind === 'another’s headers' ? {} : { headers: response.headers }
          await cache.put(request, new Response(bytes.slice(0, end), headers))
          done.push(pathname)
        }
      }
      return done
    },
    { names: CACHES, kind: how, source: files.source },
  )
}

const ENGINE = /\/engines\/python/

const FILES: Readonly<Record<string, { files: RegExp; language: 'Python' | 'TypeScript' }>> = {
  'the engine’s files': { files: ENGINE, language: 'Python' },
  'TypeScript’s worker': { files: /\/engines\/typescript/, language: 'TypeScript' },
  'the compiled twin': { files: /\/compiled\//, language: 'TypeScript' },
  'the pages’ scripts': { files: /\/assets\/.*\.js$/, language: 'Python' },
  'the pages’ styles': { files: /\.css$/, language: 'Python' },
}

for (const [what, { files, language }] of Object.entries(FILES)) {
  test(`${what}, altered in what is kept, heal by themselves`, async ({ page }) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await keepAll(page, language, files)
    for (const how of ['a byte altered', 'cut', 'emptied', 'another’s headers'] as const) {
      await test.step(how, async () => {
        expect(await damage(page, how, files)).not.toEqual([])
        await expectRun(await open(page, language))
        await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0)
      })
    }
    expect(problems).toEqual([])
  })
}

test('a page that was altered in what is kept is not shown', async ({ page, context }) => {
  await keepAll(page, 'Python', ENGINE)
  await expect.poll(() => kept(page)).toContain('/builtin/aiter')
  expect(await damage(page, 'a byte altered', /^\/builtin\/aiter$/)).toEqual(['/builtin/aiter'])
  await context.setOffline(true)
  await page.goto('/builtin/aiter')
  await expect(page.locator('h1')).toHaveText('You are offline')
  await context.setOffline(false)
  await page.goto('/builtin/aiter')
  await expect(page.locator('h1')).toContainText('aiter()')
})

test('the search index, altered in what is kept, heals by itself', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  /** Finds by a name, which needs the one file, and by a word of prose, which needs both. */
  const search = async (): Promise<void> => {
    await page.goto('/builtin/aiter')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('enumerate')
    await expect(page.getByRole('option').first()).toContainText('enumerate()')
    await page.getByRole('combobox').fill('tolerance')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  }
  await keepAll(page, 'Python', ENGINE)
  await search()
  const index = /\/assets\/search-(names|words)\./
  await expect.poll(async () => (await kept(page)).filter((path) => index.test(path)).length).toBe(2)
  for (const how of ['a byte altered', 'cut', 'emptied', 'another’s headers'] as const) {
    await test.step(how, async () => {
      expect(await damage(page, how, index)).toHaveLength(2)
      await search()
    })
  }
  expect(problems).toEqual([])
})
