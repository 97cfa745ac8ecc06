import type { Page } from '@playwright/test'

/** What readers type; each letter is measured. */
const QUERIES = ['enumerate', 'async for', 'zpi', 'int']

/**
 * Types into the open search, and measures from each key press until the results are in the page.
 *
 * @returns milliseconds for each key
 */
export async function measureSearch(page: Page): Promise<number[]> {
  const field = page.getByRole('combobox')
  const times: number[] = []
  for (const query of QUERIES) {
    await field.fill('')
    for (const letter of query) {
      const next = page.evaluate(
        () =>
          new Promise<number>((done) => {
            let pressed = 0
            addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true })
            const dialog = document.querySelector('[role=dialog], dialog')
            const observer = new MutationObserver(() => {
              observer.disconnect()
              done(performance.now() - pressed)
            })
            if (dialog)
              observer.observe(dialog, {
                childList: true,
                subtree: true,
                characterData: true,
                attributes: true,
              })
            // A letter that changes no result changes nothing to see.
            setTimeout(done, 1000, 0)
          }),
      )
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      times.push(await next)
    }
  }
  return times.filter((time) => time > 0)
}
