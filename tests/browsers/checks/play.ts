import type { Driver } from '../drivers/driver'
import { isFocused, quote, until as comeTrue, type Check } from './reader'

/* What a reader does in the playground; the same in every browser. */

const PLAY = '.play'
const EDITOR = '.play .panel[id=play-code] .cm-content'
const FIELD = '.play form.prompt textarea'

/** What is done on the playground's page, when its editor is there. */
export const PLAY_CHECKS: Readonly<Record<string, Check>> = {
  async 'Python in the playground: two files run, and the prompt goes on'(driver) {
    await addFile(driver, 'more.py')
    await write(driver, 'WORD = 6 * 7')
    await press(driver, 'main.py ▸')
    await write(driver, 'from more import WORD; print(WORD)')
    await press(driver, 'Run')
    await says(driver, '.output-text', '42\n')
    await until(driver, `document.querySelector(${quote(FIELD)})?.offsetParent != null`)
    await driver.click(FIELD)
    await driver.type('WORD + 1')
    await driver.press('Enter')
    await says(driver, '.output-text', '>>> WORD + 1\n43\n')
  },
  async 'TypeScript in the playground: two files run, and the prompt goes on'(driver) {
    await press(driver, 'New TypeScript')
    await addFile(driver, 'more.ts')
    await write(driver, 'export const word = 6 * 7')
    await press(driver, 'main.ts ▸')
    await write(driver, 'import { word } from "./more"; console.log(word)')
    await press(driver, 'Run')
    await says(driver, '.output-text', '42\n')
    await until(driver, `document.querySelector(${quote(FIELD)})?.offsetParent != null`)
    await driver.click(FIELD)
    await driver.type('word + 1')
    await driver.press('Enter')
    await says(driver, '.output-text', '> word + 1\n43\n')
  },
  async 'Python in the playground: ruff and types tell their problems'(driver) {
    await write(driver, 'import os; count: int = "a"')
    await press(driver, 'Problems')
    await says(driver, '.problems', 'imported but unused')
    await says(driver, '.problems', 'is not assignable to declared type "int"')
  },
  async 'TypeScript in the playground: types tell their problems'(driver) {
    await press(driver, 'New TypeScript')
    await write(driver, 'const count: number = "a"')
    await press(driver, 'Problems')
    await says(driver, '.problems', "Type 'string' is not assignable to type 'number'.")
  },
}

/** Waits until the playground can be used. */
export const playReady: Check = (driver) => until(driver, `document.querySelector(${quote(EDITOR)}) !== null`)

const until = (driver: Driver, condition: string): Promise<void> => comeTrue(driver, condition, PLAY)

const says = (driver: Driver, part: string, text: string): Promise<void> =>
  until(driver, `document.querySelector(${quote(`${PLAY} ${part}`)})?.textContent.includes(${quote(text)})`)

/** Clicks the button, or tab, that a reader knows by its label, whatever is counted behind it. */
async function press(driver: Driver, label: string): Promise<void> {
  await until(
    driver,
    `(() => {
      for (const old of document.querySelectorAll('[data-wanted]')) delete old.dataset.wanted
      const found = [...document.querySelectorAll('.play button')].find((button) => button.textContent.replace(/\\s+/g, ' ').replace(/ \\(\\d+\\)\\s*$/, '').trim() === ${quote(label)})
      if (found === undefined) return false
      found.dataset.wanted = ''
      return true
    })()`,
  )
  await driver.click('[data-wanted]')
}

async function addFile(driver: Driver, name: string): Promise<void> {
  await press(driver, 'New file')
  await until(driver, `document.activeElement?.matches('.play .ask input') === true`)
  await driver.type(name)
  await driver.press('Enter')
  await until(driver, `document.querySelector(${quote(EDITOR)})?.ariaLabel === ${quote(name)}`)
}

async function write(driver: Driver, code: string): Promise<void> {
  await playReady(driver)
  await driver.click(EDITOR)
  await until(driver, isFocused(EDITOR))
  await driver.selectAll()
  await driver.type(code)
  await until(driver, `document.querySelector(${quote(EDITOR)}).textContent === ${quote(code)}`)
}
