import { expect, test } from '@playwright/test'
import { changePage, changeScripts, makeDeployment, type Deployment } from './deployment'
import { hydrated, settled } from '../../scripts/test/ready'
import { follow } from './links'

/* Pages asked for here are not in view, and so not prefetched: what was prefetched needs no recovery. */

let site: Deployment
test.beforeEach(async () => {
  site = await makeDeployment()
})
test.afterEach(() => site.remove())

test('every page is reached within the site, whether a link leads there or not', async ({
  page,
  request,
}) => {
  const map = (await (await request.get(`${site.url}hashmap.json`)).json()) as Record<string, string>
  await page.goto(`${site.url}builtin/aiter`)
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  const here = (await page.locator('#page-hashes').textContent()) ?? ''
  expect(Object.keys(JSON.parse(here) as object)).not.toEqual([])
  expect(Object.keys(JSON.parse(here) as object).length).toBeLessThan(Object.keys(map).length)
  await page
    .getByRole('link', { name: /control flow/i })
    .first()
    .click()
  await expect(page).toHaveURL(`${site.url}cheatsheet/control-flow`)
  await page.locator('main').evaluate((main) => {
    const link = document.createElement('a')
    link.href = new URL('/builtin/zip', location.href).href
    link.id = 'unknown'
    link.textContent = 'zip'
    main.prepend(link)
  })
  await page.locator('#unknown').click()
  await expect(page.locator('h1')).toContainText('zip()')
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
})

test('a page that was open while a text changed shows the new one without loading afresh', async ({
  page,
}) => {
  await page.goto(`${site.url}builtin/aiter`)
  await hydrated(page)
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await site.deploy((dir) => changePage(dir, 'cheatsheet_functions'))
  const script = page.waitForResponse(/cheatsheet_functions\.md\.CHANGED1\.js/)
  await follow(page, '/cheatsheet/functions')
  expect((await script).status()).toBe(200)
  await expect(page.locator('h1')).toContainText('Functions')
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
})

test('a page that was open while the shared scripts changed loads the next one afresh', async ({ page }) => {
  await page.goto(`${site.url}builtin/aiter`)
  await hydrated(page)
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await site.deploy(async (dir) => {
    await changePage(dir, 'cheatsheet_functions')
    await changeScripts(dir)
  })
  await follow(page, '/cheatsheet/functions')
  await expect(page.locator('h1')).toContainText('Functions')
  await expect.poll(() => page.evaluate(() => 'stayed' in window)).toBe(false)
})

test('no page breaks its content security policy', async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text())
  })
  for (const path of ['', 'builtin/', 'builtin/aiter', 'cheatsheet/control-flow', 'nowhere']) {
    const response = await page.goto(site.url + path)
    const policy =
      response?.headers()['content-security-policy'] ??
      (await page.locator('meta[http-equiv]').getAttribute('content'))
    expect(policy, path).toMatch(/script-src 'self' 'sha256-/)
    expect(/script-src[^;]*/.exec(policy ?? '')?.[0]).not.toMatch(/unsafe/)
    await settled(page)
  }
  expect(problems).toEqual([])
  await page.goto(`${site.url}builtin/aiter`)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
  })
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
})
