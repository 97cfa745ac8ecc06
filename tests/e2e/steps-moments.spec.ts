import { expect, test } from '@playwright/test'
import { showMoment, stepsMoments } from '../../scripts/screenshots/steps'
import { runAxe } from '../../scripts/test/axe'

/* Each state of what shows steps, as `npm run screenshots -- steps` pictures it. */

const LOOKS = [
  { width: 390, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

/** What a reader reads in a state, beside what its step says. */
const READ: Readonly<Record<string, readonly string[]>> = {
  raised: ["ValueError: invalid literal for int() with base 10: 'two' is on its way, from line 2"],
  uncaught: ["The program ends with ValueError: invalid literal for int() with base 10: 'x'"],
  'names-for-one': ['points = same'],
  generators: ['waits at line 3, gave 1'],
  tasks: ['waits for sleep(0.06)', 'running'],
  gap: ['steps before this one are left out'],
  output: ["bad: invalid literal for int() with base 10: 'two'"],
  'name-history': ['ticks changed'],
  passes: ['Line 8, pass 1 of 2'],
  containers: ['… 150 more', 'list of 250'],
}

for (const moment of stepsMoments) {
  test(`steps show ${moment.name}: it fits, and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/builtin/aiter')
    const steps = await showMoment(page, moment)
    for (const words of READ[moment.name] ?? []) await expect(steps).toContainText(words)
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 850 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect((await runAxe(page)).violations).toEqual([])
    }
  })
}
