import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { buildOffline } from '../../src/site/offline/build'
import { RETIRED_META } from '../../src/site/offline/names'
import { changePage, changeScripts, makeDeployment, type Deployment } from './deployment'
import { follow } from './links'

test.use({ serviceWorkers: 'allow' })

let site: Deployment
test.beforeEach(async () => {
  site = await makeDeployment()
})
test.afterEach(() => site.remove())

/** What is kept of a kind, as paths. */
async function keptPaths(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    const cache = await caches.open(name)
    return (await cache.keys()).map(({ url }) => new URL(url).pathname)
  }, `${kind} /`)
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await expect.poll(() => keptPaths(page, 'pages')).toContain(`/${path}`)
}

async function run(page: Page): Promise<void> {
  const example = page.locator('.example').first()
  await example.getByRole('button', { name: /^Run/ }).click()
  await expect(example.getByText(/Done in/).first()).toBeVisible({ timeout: 180_000 })
}

test('what was visited opens without network, and an engine once used still runs', async ({
  page,
  context,
}) => {
  await visit(page, 'builtin/aiter')
  await run(page)
  await expect.poll(async () => (await keptPaths(page, 'hashed')).join(' ')).toMatch(/python\.\w+\.wasm/)
  await follow(page, '/builtin/anext')
  await expect(page.locator('h1')).toContainText('anext()')
  await expect.poll(() => keptPaths(page, 'pages')).toContain('/builtin/anext')
  await expect
    .poll(async () => (await keptPaths(page, 'hashed')).join(' '))
    .toMatch(/anext\.md\.[\w-]+\.lean\.js/)

  await context.setOffline(true)
  await page.goto(`${site.url}builtin/anext`)
  await expect(page.locator('h1')).toContainText('anext()')
  await page.goto(`${site.url}builtin/aiter?from=elsewhere`)
  await run(page)
  await page.goto(`${site.url}builtin/zip`)
  await expect(page.locator('h1')).toHaveText('You are offline')
  await page.getByRole('link', { name: /anext/ }).click()
  await expect(page.locator('h1')).toContainText('anext()')
})

test('everything is kept on demand, with its size said before', async ({ page, context }) => {
  // Thousands of files, which grow with the site; how soon they are there is not the promise.
  test.setTimeout(240_000)
  await page.goto(`${site.url}offline`)
  const button = page.getByRole('button', { name: /Keep everything offline \(\d+ MB\)/ })
  await button.click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByText(/Everything is kept/)).toBeVisible({ timeout: 180_000 })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await page.goto(`${site.url}builtin/zip`)
  await expect(page.locator('h1')).toContainText('zip()')
  await run(page)
  await context.setOffline(false)
  await page.goto(`${site.url}offline`)
  expect(await keptPaths(page, 'pages')).toContain('/builtin/zip')
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(button).toBeVisible()
  expect(await keptPaths(page, 'pages')).not.toContain('/builtin/zip')
})

test('a new version is offered and waits; once loaded, what is kept is renewed', async ({ page }) => {
  await visit(page, 'builtin/aiter')
  await site.deploy(async (dir) => {
    await changePage(dir, 'builtin_aiter')
    await changeScripts(dir)
  })
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const offer = page.getByText('There is a new version of this site.')
  await expect(offer).toBeVisible()
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await run(page)
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe(
    'installed',
  )
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.waitForFunction(() => !('stayed' in window))
  await expect(page.locator('h1')).toContainText('aiter()')
  await expect(offer).toBeHidden()
  await expect
    .poll(async () => (await keptPaths(page, 'hashed')).join(' '))
    .toMatch(/aiter\.md\.CHANGED1\.lean\.js/)
})

test('where only texts changed nothing is offered', async ({ page }) => {
  await visit(page, 'builtin/aiter')
  await site.deploy((dir) => changePage(dir, 'builtin_zip'))
  const changed = page.evaluate(
    () =>
      new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true))),
  )
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  expect(await changed).toBe(true)
  await expect(page.getByText('There is a new version of this site.')).toBeHidden()
})

test('the retired worker removes itself and what it kept', async ({ page }) => {
  await visit(page, 'builtin/aiter')
  await site.deploy(async (dir) => {
    await buildOffline(dir, 'retired', true)
    const file = join(dir, 'builtin/aiter.html')
    const html = await readFile(file, 'utf8')
    await writeFile(file, html.replace('<title>', `<meta name="${RETIRED_META}" content=""><title>`))
  })
  await page.reload()
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0])
})
