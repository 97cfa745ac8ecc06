import type { Page } from '@playwright/test'

/** Waits until the page's components are there, and have done what the reader asked for before. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete' && window.earlyEvents === undefined)
}

/** The same, and what the page does when nothing else is to be done has had its turn: what comes now, a reader has caused. */
export async function settled(page: Page): Promise<void> {
  await hydrated(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // Those who asked before are called before; what they began by a promise has gone out a frame later.
        requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )
}
