import {
  answer,
  choose,
  type Check,
  DONE,
  expectPrinted,
  replaceCode,
  RUN,
  runToEnd,
  STOP,
  until,
  untilStatus,
  quote,
} from './reader'

/** What a reader does on the aiter entry; the same in every browser. */
export const ENTRY_CHECKS: Readonly<Record<string, Check>> = {
  async 'Python: Run prints 0, 1, 2'(driver) {
    await choose(driver, 'python')
    await runToEnd(driver)
    await expectPrinted(driver, '0\n1\n2\n')
  },
  async 'TypeScript: Run prints 0, 1, 2'(driver) {
    await choose(driver, 'typescript')
    await runToEnd(driver)
    await expectPrinted(driver, '0\n1\n2\n')
  },
  async 'Python: an edited program asks for a line and gets it'(driver) {
    await choose(driver, 'python')
    await replaceCode(driver, 'python', 'print("Hello", input("Name? "))')
    await driver.click(RUN)
    await answer(driver, 'Ada')
    await untilStatus(driver, DONE)
    await expectPrinted(driver, 'Name? Hello Ada\n')
  },
  async 'TypeScript: an edited program asks for a line and gets it'(driver) {
    await choose(driver, 'typescript')
    await replaceCode(driver, 'typescript', 'console.log("Hello", prompt("Name?"))')
    await driver.click(RUN)
    await answer(driver, 'Ada')
    await untilStatus(driver, DONE)
    await expectPrinted(driver, /Hello Ada\n$/)
  },
  async 'an endless loop is stopped, and the page stays alive'(driver) {
    await choose(driver, 'python')
    await replaceCode(driver, 'python', 'while True: pass')
    await driver.click(RUN)
    await untilStatus(driver, /^Running$/)
    await until(driver, `document.querySelector(${quote(STOP)}).ariaDisabled !== 'true'`)
    await driver.click(STOP)
    await untilStatus(driver, /^Stopped after/)
  },
}
