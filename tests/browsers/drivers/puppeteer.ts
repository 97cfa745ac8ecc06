import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launch, type LaunchOptions, type Page } from 'puppeteer-core'
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/test/chromium'
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
  return {
    open: (url) => open(page, url),
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

/**
 * Goes to an address and waits for the document. Not by the driver's own command: Firefox does not report the end of a
 * navigation that a service worker answers, for which the command then waits in vain.
 */
async function open(page: Page, url: string): Promise<void> {
  await page.evaluate((target) => {
    Object.assign(window, { left: true })
    location.href = target
  }, url)
  const arrived = `!('left' in window) && document.readyState === 'complete'`
  const deadline = Date.now() + PATIENCE
  // A document that is being left answers with an error.
  while ((await page.evaluate(arrived).catch(() => false)) !== true) {
    if (Date.now() > deadline) throw new Error(`${url} was not loaded within ${PATIENCE / 1000} s.`)
    await sleep(50)
  }
}
