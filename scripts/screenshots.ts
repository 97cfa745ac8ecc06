/**
 * `npm run screenshots [-- name … width … theme …]`: pictures of the built site, into screenshots/, for people to look at.
 * Every state of `states.ts`, or those whose name begins as an argument says, at four widths in both themes, or in those that are named.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { startServer } from './serve'
import { CHROMIUM_FLAGS, requireChromium } from './test/chromium'
import { settled } from './test/ready'
import { states, type State } from './screenshots/states'

const folder = 'screenshots'
const widths = [320, 390, 768, 1280]
const themes = ['light', 'dark'] as const

type Theme = (typeof themes)[number]

interface Look {
  readonly width: number
  readonly theme: Theme
}

const viewport = (width: number): { readonly width: number; readonly height: number } => ({
  width,
  height: width < 640 ? 844 : 900,
})

/** Pictures of a state in these looks, of one page that is as it should be. */
async function shoot(browser: Browser, site: string, state: State, looks: readonly Look[]): Promise<void> {
  const [first = { width: 1280, theme: 'light' }] = looks
  const context = await browser.newContext({
    viewport: viewport(first.width),
    colorScheme: first.theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.goto(new URL(state.path, site).href)
    await settled(page)
    await state.prepare?.(page)
    for (const { width, theme } of looks) {
      await page.setViewportSize(viewport(width))
      await page.emulateMedia({ colorScheme: theme })
      const path = join(folder, `${state.name}-${width}-${theme}.png`)
      if (state.part === undefined) await page.screenshot({ path, fullPage: state.whole ?? false })
      else await page.locator(state.part).first().screenshot({ path })
    }
  } finally {
    await context.close()
  }
}

const args = process.argv.slice(2)
const only = <Value>(all: readonly Value[]): readonly Value[] => {
  const named = all.filter((one) => args.includes(String(one)))
  return named.length > 0 ? named : all
}
const wanted = args.filter((one) => ![...widths, ...themes].map(String).includes(one))
await mkdir(folder, { recursive: true })
const server = await startServer({ dir: 'dist', port: 0, base: '/' })
const executablePath = requireChromium()
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
try {
  for (const state of states) {
    if (wanted.length > 0 && !wanted.some((name) => state.name.startsWith(name))) continue
    const shown = only(widths).filter((width) => width <= (state.upTo ?? Infinity))
    const looks = shown.flatMap((width) => only(themes).map((theme) => ({ width, theme })))
    if (state.once === true) await shoot(browser, server.url, state, looks)
    else for (const look of looks) await shoot(browser, server.url, state, [look])
    console.log(`${state.name}: ${looks.length} pictures`)
  }
} finally {
  await browser.close()
  await server.close()
}
