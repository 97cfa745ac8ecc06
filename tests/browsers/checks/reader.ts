import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from '../drivers/driver'
import type { PageProgram } from '../program'

/* What a reader does with the first example of the aiter entry, and sees of it. */

/** In milliseconds: a shared machine may stall a browser. */
const PATIENCE = 90_000
const POLL_INTERVAL = 100

const EXAMPLE = 'figure[id="example-counting-without-blocking"]'
export const RUN = `${EXAMPLE} button.run`
export const STOP = `${EXAMPLE} button.stop`
const FIELD = `${EXAMPLE} form.input textarea`

type Language = PageProgram['engine']

/** Passes, or rejects with what is wrong. */
export type Check = (driver: Driver) => Promise<void>

/** A string as an expression. */
export const quote = (value: string): string => JSON.stringify(value)

/** An expression for the text of where the run stands; empty before there is an output. */
const STATUS = `(document.querySelector(${quote(`${EXAMPLE} .output .status`)})?.textContent ?? '')`
/** The status of a program that has come to its end. */
export const DONE = /^Done in/

const PRINTED = `Array.from(document.querySelectorAll(${quote(`${EXAMPLE} .output-text .stdout`)}), (part) => part.textContent).join('')`

/**
 * Waits until an expression is true.
 *
 * @param part what the reader looks at, as a selector
 * @throws Error with what that shows, when it does not come true
 */
export async function until(driver: Driver, condition: string, part = EXAMPLE): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while ((await driver.evaluate(condition)) !== true) {
    if (Date.now() > deadline) {
      const seen = await driver.evaluate(
        `document.querySelector(${quote(part)})?.innerText ?? document.body.innerText`,
      )
      throw new Error(
        `For ${PATIENCE / 1000} s this did not come true: ${condition}\nThe page shows:\n${String(seen)}`,
      )
    }
    await sleep(POLL_INTERVAL)
  }
}

/** Waits for what the output says of the run. */
export async function untilStatus(driver: Driver, status: RegExp): Promise<void> {
  await until(driver, `${String(status)}.test(${STATUS})`)
}

/** The tab of a language. */
export const tabOf = (language: Language): string => `${EXAMPLE} [role=tab][data-language=${language}]`

/** Whether it is chosen, as an expression. */
export const isChosen = (language: Language): string =>
  `document.querySelector(${quote(tabOf(language))}).ariaSelected === 'true'`

/** Chooses the tab of a language. */
export async function choose(driver: Driver, language: Language): Promise<void> {
  await driver.click(tabOf(language))
  await until(driver, isChosen(language))
}

/** Presses Run and waits until the program has come to its end. */
export async function runToEnd(driver: Driver): Promise<void> {
  await driver.click(RUN)
  await untilStatus(driver, DONE)
}

/** @throws Error when something else was printed, by all that the program printed */
export async function expectPrinted(driver: Driver, expected: string | RegExp): Promise<void> {
  const actual = String(await driver.evaluate(PRINTED))
  if (typeof expected === 'string' ? actual === expected : expected.test(actual)) return
  throw new Error(
    `expected ${typeof expected === 'string' ? quote(expected) : String(expected)}\nactual   ${quote(actual)}`,
  )
}

/** Answers the question of a program that runs. */
export async function answer(driver: Driver, line: string): Promise<void> {
  await until(driver, isFocused(FIELD))
  await driver.type(line)
  await driver.press('Enter')
}

/** Whether an element has the focus, as an expression. */
export const isFocused = (selector: string): string =>
  `document.activeElement === (document.querySelector(${quote(selector)}) ?? undefined)`

/** Presses Edit and writes a program of one line in place of what is there. */
export async function replaceCode(driver: Driver, language: Language, code: string): Promise<void> {
  const editor = `${EXAMPLE} .panel[data-language=${language}] .cm-content`
  await driver.evaluate(
    `[...document.querySelectorAll(${quote(`${EXAMPLE} .bar button`)})].find((button) => button.textContent.trim() === 'Edit').dataset.edit = ''`,
  )
  await driver.click(`${EXAMPLE} button[data-edit]`)
  await until(driver, isFocused(editor))
  await driver.selectAll()
  await driver.type(code)
  await until(driver, `document.querySelector(${quote(editor)}).textContent === ${quote(code)}`)
}
