import { existsSync, readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { hydrated } from '../../scripts/test/ready'
import { exampleOn } from './example'

/* What comes out on paper: the sheets, and every other page. */

const SHEETS = 'dist/sheets'
if (!existsSync(SHEETS)) throw new Error(`${SHEETS} is missing: npm run build`)
const sheets = readdirSync(SHEETS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/sheets/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`)

/** The sheets of each folder: as many tests as there are folders, that they may run side by side. */
const folders = new Map<string, string[]>()
for (const path of sheets) {
  const folder = path.replace(/\/[^/]*$/, '')
  folders.set(folder, [...(folders.get(folder) ?? []), path])
}

/** An A4 page between the margins of a sheet, in CSS pixels. */
const PAPER = { width: 718, height: 1047 }

/** What is cut off on paper: elements that hold more than they show. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
        // Words for those who hear the page take no place.
        return (wide || high) && element.clientWidth > 1
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`),
  )
}

/** How far the page reaches beyond the paper's right edge, in pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('what a reader wrote is whole on paper', async ({ page }) => {
  await page.setViewportSize(PAPER)
  await page.goto('/builtin/aiter')
  await exampleOn(page).replaceCode(`print(${'1 + '.repeat(90)}1)`)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => clipped(page)).toEqual([])
})

test('a topic and an index lead to their sheets, and back', async ({ page }) => {
  await page.goto('/cheatsheet/control-flow')
  await page.getByRole('link', { name: 'On one sheet, for print' }).click()
  await expect(page).toHaveURL(/\/sheets\/cheatsheet\/control-flow$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Control Flow')
  await expect(page.locator('.code').first()).toContainText('if degrees < 0:')
  await expect(page.locator('.output').first()).toHaveText('a coat')
  await page.getByRole('link', { name: 'With all details' }).click()
  await expect(page).toHaveURL(/\/cheatsheet\/control-flow$/)

  await page.goto('/errors/')
  await page.getByRole('link', { name: 'All on one sheet' }).click()
  const item = page.locator('.item').filter({ hasText: "KeyError 'x'" })
  await expect(item.locator('.output')).toContainText("KeyError: 'japan'")
  await expect(item.locator('.output')).not.toContainText('Traceback')
})

/** Whether a program of the page is run: the first one of `input` would wait for a line. */
const onPaper = {
  '/builtin/input': false,
  '/errors/key-error': true,
  '/cheatsheet/functions': true,
  '/builtin/': false,
  '/errors/': false,
}
for (const [path, runs] of Object.entries(onPaper))
  test(`nothing of ${path} is cut off on paper${runs ? ', before and after a run' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize(PAPER)
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    expect(await clipped(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
    if (!runs) return
    await page.emulateMedia({ media: null })
    await page.getByRole('button', { name: 'Run' }).first().click()
    await expect(page.locator('.output-text').first()).toBeVisible()
    await expect(page.locator('.example').first()).not.toHaveAttribute('data-busy')
    await page.emulateMedia({ media: 'print' })
    expect(await clipped(page)).toEqual([])
  })

/** What a browser makes of a page for a printer. */
interface Printed {
  readonly pages: number
  /** The titles behind which a page, or a column of it, ends: what they are titles of begins on the next one. */
  readonly stranded: readonly string[]
}

async function print(page: Page): Promise<Printed> {
  await page.emulateMedia({ media: 'print' })
  // What is linked to is a destination in the file, with the page and the height at which it begins.
  const titles = await page.evaluate(() => {
    const links = document.createElement('p')
    // They take no place, or there would be more pages than a reader gets.
    links.style.cssText = 'position: absolute; inset: 0 auto auto 0; font-size: 1px; line-height: 1'
    const mark = (element: Element, id: string): void => {
      element.id = id
      const link = document.createElement('a')
      link.href = `#${id}`
      link.textContent = id
      links.append(link)
    }
    const told = [...document.querySelectorAll('h1, h2, h3, h4, figcaption')].filter((title) =>
      title.checkVisibility(),
    )
    const found: string[] = []
    for (const title of told) {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      texts.currentNode = title
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const next = text.parentElement
        if (next === null || title.contains(next) || text.textContent?.trim() === '') continue
        if (!next.checkVisibility() || next.closest('script, style') !== null) continue
        // A title right below another one is marked already.
        if (next.id === '' || !/^(?:title|below)-/.test(next.id)) mark(next, `below-${found.length}`)
        if (!/^(?:title|below)-/.test(title.id)) mark(title, `title-${found.length}`)
        found.push(`${title.id} ${next.id} ${title.textContent.trim()}`)
        break
      }
    }
    document.body.append(links)
    return found
  })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const places = new Map(
    [...pdf.matchAll(/\/((?:title|below)-\d+) \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+)/g)].map(
      ([, id = '', sheet = '', height = '']) => [id, { sheet, height: Number(height) }] as const,
    ),
  )
  const stranded = titles.filter((line) => {
    const [title, below] = line.split(' ', 2).map((id) => places.get(id))
    if (title === undefined || below === undefined) throw new Error(`${line}: not in the file`)
    return title.sheet !== below.sheet || below.height > title.height + 1
  })
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, stranded }
}

for (const [folder, paths] of folders)
  test(`sheets of ${folder}: one to four pages, nothing is cut off, no title is left behind`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + paths.length * 3_000)
    await page.setViewportSize(PAPER)
    for (const path of paths)
      await test.step(path, async () => {
        await page.goto(path)
        await page.emulateMedia({ media: 'print' })
        expect.soft(await clipped(page), path).toEqual([])
        expect.soft(await overhang(page), path).toBe(0)
        const { pages, stranded } = await print(page)
        expect.soft(pages, path).toBeGreaterThan(0)
        expect.soft(pages, path).toBeLessThanOrEqual(4)
        expect.soft(stranded, path).toEqual([])
      })
  })

test('the sections and parts that a reader may print have sheets', () => {
  expect(sheets).toEqual(
    expect.arrayContaining([
      '/sheets/builtin',
      '/sheets/errors',
      '/sheets/errors/exceptions',
      '/sheets/types/str',
    ]),
  )
})

test('no title is left behind at the end of a page or a column', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of [
    '/builtin/print',
    '/builtin/aiter',
    '/language/class',
    '/types/str/split',
    '/modules/itertools-module',
    '/recipes/flatten-a-list',
    '/errors/key-error',
    '/cheatsheet/functions',
    '/cheatsheet/main',
    '/builtin/',
  ]) {
    await page.goto(path)
    // What Vue has yet to take over, it may make anew.
    await hydrated(page)
    expect.soft((await print(page)).stranded, path).toEqual([])
  }
})
