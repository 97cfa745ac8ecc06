import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type LaunchOptions } from 'puppeteer-core'
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/test/chromium'
import type { Browser, Driver } from './driver'
import { findProgram } from './find'
import { openPage } from './open'

/** A busy machine starts a browser slowly. In milliseconds. */
const PATIENCE = 120_000

export const chromium: Browser = {
  name: 'Chromium',
  missing: () => (findChromium() === undefined ? 'chromium' : undefined),
  launch: () =>
    start({
      browser: 'chrome',
      executablePath: findChromium() ?? '',
      args: [...CHROMIUM_FLAGS],
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
  const evaluate = (expression: string): Promise<unknown> => page.evaluate(expression)
  return {
    open: (url, arrival = 'loaded') => openPage(evaluate, url, arrival),
    evaluate,
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
