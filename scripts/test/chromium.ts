import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** How every check and measurement starts Chromium: with nothing of the browser's own going on beside the page. */
export const CHROMIUM_FLAGS: readonly string[] = [
  // Containers have none of what its own sandbox needs.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Two pages for the address bar's suggestions with every window: a tenth of the time that a test takes.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
]

/** @returns the path of a Chromium on this machine: the one that `CHROMIUM` names, the system's, or Playwright's own */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named !== undefined && existsSync(named)) return named
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/**
 * Finds a Chromium, or installs one: the system's package when this user may, else Playwright's own.
 *
 * @throws Error with the command to type
 */
export function requireChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  console.log('There is no Chromium on this machine.')
  if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0) {
    console.log('Installing the system’s package: apt-get install chromium')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  if (findChromium() === undefined) {
    console.log('Installing Playwright’s own: npx playwright install chromium')
    try {
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
    } catch {
      // What to do is said below.
    }
  }
  const installed = findChromium()
  if (installed === undefined) {
    throw new Error(
      'No Chromium could be installed. Install one (sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test',
    )
  }
  return installed
}
