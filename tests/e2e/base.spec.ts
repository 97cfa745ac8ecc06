import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeProject, type Project } from '../../bench/scale/project'
import { startServer, type RunningServer } from '../../scripts/serve'
import { follow } from './links'

/* The site below a path, as on a host where it is not alone. */

test.use({ serviceWorkers: 'allow' })

// One worker, as there is one site to build.
test.describe.configure({ mode: 'serial' })

const BASE = '/anything/'
let project: Project
let server: RunningServer | undefined

/** Pages of every kind. All of them would be a second build of the site, and each is written in the same way. */
const PAGES = [
  'index',
  'offline',
  'play',
  'builtin/aiter',
  'builtin/zip',
  'cheatsheet/functions',
  'modules/csv-module',
  'errors/key-error',
]

/** Takes out of a page the links to what is not among them: a build ends where one leads nowhere. */
const withoutOthers = (text: string): string =>
  text
    .replace(/^related: .*\n/m, '')
    .replace(/\[([^\]]+)\]\(\/([^)#]*)[^)]*\)/g, (link, words: string, path: string) =>
      PAGES.includes(path) ? link : words,
    )
    .replace(
      /<router-link to="\/([^"#]*)[^"]*">([^]*?)<\/router-link>/g,
      (link, path: string, words: string) => (PAGES.includes(path) ? link : words),
    )

async function copyPages(to: string): Promise<void> {
  for (const page of PAGES) {
    const file = join(to, `${page}.md`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, withoutOthers(await readFile(`docs/${page}.md`, 'utf8')))
  }
}

const url = (): string => server?.url ?? ''

test.beforeAll(async () => {
  test.setTimeout(600_000)
  project = await makeProject()
  await copyPages(project.docs)
  await project.build({ BASE_PATH: BASE, SITE_URL: 'https://learn.example.com' })
  server = await startServer({ dir: project.dist, port: 0, base: BASE })
})
test.afterAll(async () => {
  await server?.close()
  await project.remove()
})

test('pages, navigation, runs, search and offline stay below the base', async ({ page, context }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url())
    if (protocol === 'http:' && !pathname.startsWith(BASE)) outside.push(pathname)
  })
  await page.goto(`${url()}builtin/aiter`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://learn.example.com/anything/builtin/aiter',
  )
  const example = page.locator('.example').first()
  await example.getByRole('button', { name: /^Run/ }).click()
  await expect(example.getByText(/Done in/).first()).toBeVisible({ timeout: 60_000 })
  await follow(page, '/cheatsheet/functions')
  await expect(page).toHaveURL(`${url()}cheatsheet/functions`)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('zip')
  await expect(page.getByRole('option').first()).toContainText('zip')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${url()}builtin/zip`)
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (await (await caches.open('pages /anything/')).keys()).map(({ url }) => new URL(url).pathname),
      ),
    )
    .toContain('/anything/builtin/zip')
  await context.setOffline(true)
  await page.goto(`${url()}builtin/zip`)
  await expect(page.locator('h1')).toContainText('zip()')
  expect(outside).toEqual([])
})

test('what machines read names the base', async ({ request }) => {
  const text = async (path: string): Promise<string> => (await request.get(url() + path)).text()
  const page = 'https://learn.example.com/anything/builtin/zip'
  for (const path of ['sitemap.xml', 'llms.txt', 'builtin/zip.md', 'builtin/zip'])
    expect(await text(path), path).toContain(page)
  // The copy has no history, and so its feed no entries.
  expect(await text('feed.xml')).toContain('href="https://learn.example.com/anything/feed.xml"')
  expect((await request.get(`${url()}og/builtin/zip.png`)).headers()['content-type']).toBe('image/png')
  const headers = await readFile(join(project.dist, '_headers'), 'utf8')
  expect(headers).toContain('\n/anything/assets/*\n')
})
