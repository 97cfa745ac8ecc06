import type { Page } from '@playwright/test'

/** What is typed at a prompt, with what has to come of it. */
export type PromptPiece = readonly [source: string, value: string]

/** So many pieces are typed; the first ones, which fetch what comes late, are not counted. */
const PIECES = 25
const WARM = 5

/** A sum that comes to another value each time. */
const sumOf = (at: number): PromptPiece => [`${1000 + at} + 1`, String(1001 + at)]

/**
 * Types at the prompt that is open on a page.
 *
 * @returns how long each value took from the press of Enter until it was on the page, in milliseconds
 */
export async function measurePrompt(page: Page, label: string): Promise<readonly number[]> {
  const field = page.getByRole('textbox', { name: `${label} prompt` })
  const times: number[] = []
  for (let at = 0; at < PIECES; at += 1) {
    const [source, value] = sumOf(at)
    await field.fill(source)
    const shown = await page.evaluateHandle(
      (wanted) => ({
        took: new Promise<number>((resolve) => {
          let pressed = NaN
          addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true })
          const output = document.querySelector('.play .output-text')
          if (output === null) throw new Error('There is no output on this page.')
          new MutationObserver((_, observer) => {
            if (!output.textContent.endsWith(`\n${wanted}\n`)) return
            observer.disconnect()
            resolve(performance.now() - pressed)
          }).observe(output, { childList: true, subtree: true, characterData: true })
        }),
      }),
      value,
    )
    await field.press('Enter')
    times.push(await shown.evaluate(({ took }) => took))
  }
  return times.slice(WARM)
}
