import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type LaunchOptions } from 'puppeteer-core'
import { findChromium } from '../../../scripts/test/chromium'
import type { Browser, Driver } from './driver'
import { findProgram } from './find'

/** A busy machine starts a browser slowly. In milliseconds. */
const PATIENCE = 120_000

export const chromium: Browser = {
  name: 'Chromium',
  missing: () => (findChromium() === undefined ? 'chromium' : undefined),
  launch: () =>
    start({
      browser: 'chrome',
      executablePath: findChromium() ?? '',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
}

export const firefox: Browser = {
  name: 'Firefox',
  missing: () => (findFirefox() === undefined ? 'firefox-esr' : undefined),
  launch: () => start({ browser: 'firefox', executablePath: findFirefox() ?? '' }),
}

const findFirefox = (): string | undefined => findProgram('firefox-esr', 'firefox')

async function start(options: LaunchOptions): Promise<Driver> {
  // Firefox refuses to run as root in the home of somebody else, and both keep caches there.
  const home = mkdtempSync(join(tmpdir(), 'browser-home-'))
  const browser = await launch({
    ...options,
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    env: { ...process.env, HOME: home },
  })
  const page = await browser.newPage()
  page.setDefaultNavigationTimeout(PATIENCE)
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async selectAll() {
      await page.keyboard.down('Control')
      await page.keyboard.press('a')
      await page.keyboard.up('Control')
    },
    async close() {
      await browser.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
