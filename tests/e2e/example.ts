import type { JSHandle, Locator, Page } from '@playwright/test'

/** An example on a page, as a reader uses it. */
export interface ExampleOnPage {
  readonly root: Locator
  readonly run: Locator
  readonly stop: Locator
  readonly screen: Locator
  readonly status: Locator
  /** The example while nothing of it runs and all that was printed is shown. */
  readonly idle: Locator
  /** What the program printed to stdout, without what the reader typed. */
  stdout(): Promise<string>
  /** How many lines the reader has sent to the program. */
  typedLines(): Promise<number>
  choose(language: string): Promise<void>
  /** Presses Run, and waits for the end. */
  runToEnd(): Promise<void>
  /** Opens the editor and replaces the code. */
  replaceCode(code: string): Promise<void>
}

/**
 * A function in the page that resolves when the next run of an example has ended: seen from within, not asked for again and
 * again, since there are hundreds of runs.
 */
export async function endOfRun(page: Page): Promise<JSHandle<(example: Element) => Promise<void>>> {
  return page.evaluateHandle(
    () => (example: Element) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (example.hasAttribute('data-busy')) return
          observer.disconnect()
          resolve()
        }).observe(example, { attributeFilter: ['data-busy'] })
      }),
  )
}

/** @param id of the example; the first one on the page when missing */
export function exampleOn(page: Page, id?: string): ExampleOnPage {
  const root = id === undefined ? page.locator('figure.example').first() : page.locator(`figure[id="${id}"]`)
  const run = root.getByRole('button', { name: /^(Run|Retry)$/ })
  const screen = root.locator('.output-text')
  const status = root.locator('.output .status')
  const idle = root.and(page.locator(':not([data-busy])'))
  return {
    root,
    run,
    idle,
    stop: root.getByRole('button', { name: 'Stop' }),
    screen,
    status,
    stdout: () =>
      screen.evaluate((element) =>
        Array.from(element.querySelectorAll('.stdout'), (span) => span.textContent ?? '').join(''),
      ),
    typedLines: () =>
      screen.evaluate((element) => {
        const typed = Array.from(element.querySelectorAll('.stdin'), (span) => span.textContent ?? '').join(
          '',
        )
        return typed.split('\n').length - 1
      }),
    async choose(language) {
      await root.getByRole('tab', { name: language }).click()
    },
    async runToEnd() {
      const ended = await endOfRun(page)
      await Promise.all([root.evaluate((element, ended) => ended(element), ended), run.click()])
    },
    async replaceCode(code) {
      const edit = root.getByRole('button', { name: 'Edit' })
      if (await edit.isVisible()) await edit.click()
      const editor = root.locator('.panel:visible').getByRole('textbox')
      await editor.focus()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(code)
    },
  }
}
