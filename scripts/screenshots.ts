/**
 * `npm run screenshots [-- name …]`: pictures of the built site, into screenshots/, for people to look at.
 * Every state of `states.ts`, or those whose name begins as an argument says, at four widths in both themes.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { startServer } from './serve'
import { CHROMIUM_FLAGS, requireChromium } from './test/chromium'
import { settled } from './test/ready'
import { states, type State } from './screenshots/states'

const folder = 'screenshots'
const widths = [390, 768, 1280, 1440]
const themes = ['light', 'dark'] as const

async function shoot(
  browser: Browser,
  site: string,
  state: State,
  width: number,
  theme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: width < 640 ? 844 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.goto(new URL(state.path, site).href)
    await settled(page)
    await state.prepare?.(page)
    const path = join(folder, `${state.name}-${width}-${theme}.png`)
    await page.screenshot({ path, fullPage: state.whole ?? false })
  } finally {
    await context.close()
  }
}

const wanted = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const server = await startServer({ dir: 'dist', port: 0, base: '/' })
const executablePath = requireChromium()
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
try {
  for (const state of states) {
    if (wanted.length > 0 && !wanted.some((name) => state.name.startsWith(name))) continue
    for (const width of widths)
      for (const theme of themes) await shoot(browser, server.url, state, width, theme)
    console.log(`${state.name}: ${widths.length * themes.length} pictures`)
  }
} finally {
  await browser.close()
  await server.close()
}
