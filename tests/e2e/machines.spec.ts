import { expect, test, type Page } from '@playwright/test'
import { readCatalogue } from '../../src/site/entries/read'

/* What a page tells those who are not readers: search engines, feed readers, other tools. */

const { entries } = readCatalogue('docs')

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string }

async function structuredData(page: Page): Promise<Record<string, Thing>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const things = texts.map((text) => JSON.parse(text) as Thing)
  return Object.fromEntries(things.map((thing) => [thing['@type'], thing]))
}

test('an entry describes itself as an article with a trail, an image and an address of its own', async ({
  page,
  request,
}) => {
  await page.goto('/builtin/aiter')
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical ?? '').pathname).toBe('/builtin/aiter')
  const { TechArticle: article, BreadcrumbList: trail } = await structuredData(page)
  expect(article).toMatchObject({ url: canonical, mainEntityOfPage: canonical })
  expect(article?.['headline']).toContain('aiter()')
  const items = trail?.['itemListElement'] as readonly { position: number; item: string }[]
  expect(items.map(({ position, item }) => `${position} ${new URL(item).pathname}`)).toEqual([
    '1 /',
    '2 /builtin/',
    '3 /builtin/aiter',
  ])
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(image).toBe(article?.['image'])
  const picture = await request.get(new URL(image ?? '').pathname)
  expect(picture.headers()['content-type']).toBe('image/png')
})

test('sitemap, feed and llms.txt name every entry, and each is there as Markdown', async ({ request }) => {
  const read = async (path: string): Promise<string> => {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    return response.text()
  }
  const [sitemap, feed, list, robots] = await Promise.all(
    ['/sitemap.xml', '/feed.xml', '/llms.txt', '/robots.txt'].map(read),
  )
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  expect(robots).toMatch(/^Sitemap: \S+\/sitemap\.xml$/m)
  // Were it empty, nothing would be asked for below.
  expect(entries).not.toEqual([])
  for (const { path } of entries) {
    expect.soft(sitemap, path).toContain(`${path}</loc>`)
    expect.soft(list, path).toContain(`${path}.md`)
    expect.soft(await read(`${path}.md`), path).toMatch(/^# .*\n[^]*```(python|ts)/m)
  }
})

test('“Copy as Markdown” copies what “View source” shows', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/builtin/aiter')
  const source = page.getByRole('link', { name: 'View source' })
  const text = await (await request.get((await source.getAttribute('href')) ?? '')).text()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
})
