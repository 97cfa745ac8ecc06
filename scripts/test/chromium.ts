import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** The same engine without a browser's windows and services around it. */
const SHELL = 'chromium-headless-shell'

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

/**
 * The same for the headless shell. It does not handle the signal by which WebAssembly that reaches out of its memory is noticed, and would
 * end the page; so V8 compiles the check of each access, which throws the same error.
 */
export const SHELL_FLAGS: readonly string[] = [...CHROMIUM_FLAGS, '--disable-features=WebAssemblyTrapHandler']

/** @returns the path of a Chromium on this machine: the one that `CHROMIUM` names, the system's, or Playwright's own */
export function findChromium(): string | undefined {
  const own = chromium.executablePath()
  return named() ?? installed(NAMES) ?? (existsSync(own) ? own : undefined)
}

/**
 * For what opens many pages: the shell takes a fifth less of the processor for the same. It is no whole browser; see {@link SHELL_FLAGS}.
 * Programs that try to break out are tested in the browser that readers have.
 *
 * @returns the path of the browser that `CHROMIUM` names, of the system's headless shell, or of what there is without one
 */
export function findHeadlessShell(): string | undefined {
  return named() ?? installed([SHELL]) ?? findChromium()
}

function named(): string | undefined {
  const path = process.env['CHROMIUM']
  return path !== undefined && existsSync(path) ? path : undefined
}

function installed(names: readonly string[]): string | undefined {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return undefined
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
