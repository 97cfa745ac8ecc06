import type { Browser, Page } from '@playwright/test'
import type { Row } from '../report'
import { ENTRY, pressToFirstLine, replaceCode } from './page'

/** Two seconds of work before the first question, and a fifth of one before each of the others: none may be done again. */
const ASKING = `import time
print("begun")
def work(seconds):
    until = time.perf_counter() + seconds
    while time.perf_counter() < until: pass
work(2)
while True:
    print("got", input("? "))
    work(0.2)
`

/** From Enter in the field to the program's line that shows the answer. */
export async function answers(browser: Browser, site: string, rounds: number): Promise<Row> {
  const page = await browser.newPage()
  await page.goto(site + ENTRY)
  await replaceCode(page, ASKING)
  await pressToFirstLine(page)
  const ours: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const field = page.locator('figure.example form.input textarea').first()
    await page
      .locator('figure.example .output-text')
      .first()
      .filter({ hasText: asked(round) })
      .waitFor()
    await field.fill(`answer ${round}`)
    ours.push(await enterToLine(page, `got answer ${round}`))
  }
  await page.close()
  return { name: 'An answer to input(), after seconds of work', unit: 'ms', ours, atMost: 150 }
}

/** What stands there when the program has asked once more than it was answered. */
const asked = (round: number): RegExp =>
  round === 0 ? /\? $/ : new RegExp(`got answer ${round - 1}\\s+\\? $`)

function enterToLine(page: Page, line: string): Promise<number> {
  return page.evaluate(
    (line) =>
      new Promise<number>((resolve) => {
        const screen = document.querySelector('figure.example .output-text')
        const form = document.querySelector<HTMLFormElement>('figure.example form.input')
        if (!screen || !form) throw new Error('There is no question.')
        const start = performance.now()
        new MutationObserver((_, observer) => {
          if (screen.textContent?.includes(line) !== true) return
          observer.disconnect()
          resolve(performance.now() - start)
        }).observe(screen, { childList: true, subtree: true, characterData: true })
        form.requestSubmit()
      }),
    line,
  )
}
