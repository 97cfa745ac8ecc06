import type { Page } from '@playwright/test'

/** A reader by keys comes to the first program in a few seconds: the search, the menus, the trail and the actions of an example. */
export const MOST_STOPS = 14

/** @returns what each Tab stop before the first Run of an entry says */
export async function tabStopsBeforeRun(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(() => {
    const run = document.querySelector('.example .run')
    if (run === null) throw new Error('The entry has no Run.')
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
    ]
    return (
      stops
        // The panel of the other language is hidden until it is found; nothing in it takes the focus.
        .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && stop.getClientRects().length > 0)
        .filter((stop) => stop.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_FOLLOWING)
        .map((stop) => stop.textContent?.trim())
    )
  })
}
