import type { Locator, Page } from '@playwright/test'

/** The entry that the measurements use, and its example. */
export const ENTRY = 'builtin/abs'

/**
 * Presses Run of the page's first example, without the pointer's way to it, and waits for the first text of the output.
 *
 * @returns milliseconds from the press to the text in the page
 */
export function pressToFirstLine(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const example = document.querySelector('figure.example:has(.panel)')
        const screen = example?.querySelector('.output-text')
        const run = example?.querySelector<HTMLButtonElement>('button.run')
        if (!screen || !run) throw new Error('There is no example to run.')
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if ((screen.textContent ?? '') === '') return
          observer.disconnect()
          resolve(performance.now() - start)
        })
        observer.observe(screen, { childList: true, subtree: true, characterData: true })
        run.click()
      }),
  )
}

/** Waits until Run can be pressed again, and the standby worker had time to get ready. */
export async function settle(page: Page, milliseconds = 1500): Promise<void> {
  await untilIdle(page)
  await page.waitForTimeout(milliseconds)
}

/** Waits until nothing of the page's first example runs any more, and all that it printed is shown. */
export async function untilIdle(page: Page): Promise<void> {
  await page.locator('figure.example').first().and(page.locator(':not([data-busy])')).waitFor()
}

/** @returns milliseconds from the call to the first text of the baseline's output */
export function baselineToFirstLine(page: Page, call: 'runPython' | 'openRepl'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const output = document.getElementById('output')
        if (!output) throw new Error('There is no output.')
        output.textContent = ''
        const start = performance.now()
        new MutationObserver((_, observer) => {
          if (output.textContent === '') return
          observer.disconnect()
          resolve(performance.now() - start)
        }).observe(output, { childList: true })
        const run = (window as unknown as Record<string, (code: string) => void>)[name]
        run?.('print("first line")')
      }),
    call,
  )
}

/** Puts a program into the page's first example, as if it was typed. */
export async function replaceCode(page: Page, code: string): Promise<void> {
  await selectCode(page)
  await page.keyboard.insertText(code)
}

/**
 * The same, as if it was pasted, which the editor does itself. What is typed the browser puts in, and keeps what was there before in
 * its own list of edits to be undone, of a thousand at most.
 */
export async function pasteCode(page: Page, code: string): Promise<void> {
  const editor = await selectCode(page)
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, code)
}

async function selectCode(page: Page): Promise<Locator> {
  const example = page.locator('figure.example').first()
  const edit = example.getByRole('button', { name: 'Edit' })
  if (await edit.isVisible()) await edit.click()
  const editor = example.locator('.panel:visible').getByRole('textbox')
  await editor.focus()
  await page.keyboard.press('ControlOrMeta+a')
  return editor
}
