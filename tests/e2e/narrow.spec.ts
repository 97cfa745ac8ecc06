import { expect, test, type Page } from '@playwright/test'
import { exampleOn } from './example'
import { FONTS, fontIsUsed, forceFont } from './fonts'

/* No page scrolls sideways, down to 320 px, whatever the reader's system sets text in. */

test.use({ bypassCSP: true })

const WIDTHS = [320, 390, 640, 960]

const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => void (await page.goto('/')),
  'an index': async (page) => void (await page.goto('/builtin/')),
  'an entry': async (page) => void (await page.goto('/builtin/aiter')),
  'an entry with several signatures': async (page) => void (await page.goto('/builtin/open')),
  'a long name': async (page) => void (await page.goto('/builtin/import')),
  'a topic': async (page) => void (await page.goto('/cheatsheet/control-flow')),
  'a module': async (page) => void (await page.goto('/modules/itertools-module')),
  'a module with long signatures': async (page) =>
    void (await page.goto('/modules/concurrent-futures-module')),
  'the offline page': async (page) => void (await page.goto('/offline')),
  'a page that is not there': async (page) => {
    await page.goto('/builtin/nowhere')
    await page.locator('.not-found').waitFor()
  },
  'the search': async (page) => {
    await page.goto('/builtin/aiter')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('iter')
    await page.getByRole('option').first().waitFor()
  },
  'the menu': async (page) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('/builtin/aiter')
    await page.getByRole('button', { name: 'Menu' }).click()
  },
  'an example that is edited': async (page) => {
    await page.goto('/builtin/aiter')
    await exampleOn(page).replaceCode('print("hello")\n')
  },
}

for (const [name, font] of Object.entries(FONTS)) {
  for (const [place, open] of Object.entries(places)) {
    test(`${place} in ${name} does not scroll sideways`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await forceFont(page, font)
      await open(page)
      expect(await fontIsUsed(page, font)).toBe(true)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect(await tooWide(page), `at ${width}`).toEqual([])
      }
    })
  }
}

/** What sticks out of the screen, and boxes that scroll sideways because of it: empty when nothing does. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll('dialog[open], .site-navigation.is-open'),
    ]
    const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth)
    // What scrolls by itself may hold wide things: code, tables.
    const isHeld = (element: Element): boolean => {
      for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
        if (!boxes.includes(outer) && getComputedStyle(outer).overflowX !== 'visible') return true
      }
      return false
    }
    const loose = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !isHeld(element),
    )
    return [
      ...wide.map((box) => `${box.tagName} is ${box.scrollWidth} of ${box.clientWidth} px`),
      ...loose.map(
        (element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 30)}`,
      ),
    ]
  })
}

for (const width of [320, 390])
  test(`at ${width} px each row of an example's buttons begins where its code does`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/builtin/aiter')
    const example = exampleOn(page)
    await example.replaceCode('print("hello")\n')
    await expect(example.root.getByText('kept on this device')).toBeVisible()
    const begins = await example.root.locator('.bar').evaluate((bar) => {
      const rows = new Map<number, number>()
      for (const part of bar.querySelectorAll(':scope > :is(button, a)')) {
        const { top, bottom, left } = part.getBoundingClientRect()
        const text = document.createRange()
        text.selectNodeContents(part)
        const row = Math.round((top + bottom) / 2)
        const begin = part.matches('.primary') ? left : text.getBoundingClientRect().left
        rows.set(row, Math.min(rows.get(row) ?? Infinity, begin))
      }
      return [...rows.values()].map(Math.round)
    })
    expect(begins.length).toBeGreaterThan(1)
    expect(new Set(begins).size).toBe(1)
  })
