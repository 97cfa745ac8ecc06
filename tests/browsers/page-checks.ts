import { PYTHON_FILES } from '../conformance/files'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Driver } from './drivers/driver'
import type { Outcome } from './outcome'
import type { PageProgram } from './program'

const PATIENCE = 90_000
const POLL_INTERVAL = 100

const EXAMPLE = 'figure[id="example-counting-without-blocking"]'
const RUN = `${EXAMPLE} button.run`
const FIELD = `${EXAMPLE} form.input textarea`

type Language = PageProgram['engine']

type Check = (driver: Driver) => Promise<void>

/** What a reader does on the aiter entry; the same in every browser. */
const ENTRY_CHECKS: Readonly<Record<string, Check>> = {
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
    await until(driver, `document.activeElement === document.querySelector(${quote(FIELD)})`)
    await driver.type('Ada')
    await driver.press('Enter')
    await untilEnded(driver)
    await expectPrinted(driver, 'Name? Hello Ada\n')
  },
  async 'TypeScript: an edited program asks for a line and gets it'(driver) {
    await choose(driver, 'typescript')
    await replaceCode(driver, 'typescript', 'console.log("Hello", prompt("Name?"))')
    await driver.click(RUN)
    await until(driver, `document.activeElement === document.querySelector(${quote(FIELD)})`)
    await driver.type('Ada')
    await driver.press('Enter')
    await untilEnded(driver)
    await expectPrinted(driver, /Hello Ada\n$/)
  },
  async 'an endless loop is stopped, and the page stays alive'(driver) {
    await choose(driver, 'python')
    await replaceCode(driver, 'python', 'while True: pass')
    await driver.click(RUN)
    await until(driver, `${text('.output .status')} === 'Running'`)
    await until(driver, `document.querySelector(${quote(`${EXAMPLE} button.stop`)})?.ariaDisabled !== 'true'`)
    await driver.click(`${EXAMPLE} button.stop`)
    await until(driver, `${text('.output .status')}.startsWith('Stopped after')`)
  },
}

/** What a browser may do to a run, on the harness's page. */
const HARNESS_CHECKS: Readonly<Record<string, Check>> = {
  'Python: a run whose worker the browser ends, ends in words': (driver) => expectOutlived(driver, 'python'),
  'TypeScript: a run whose worker the browser ends, ends in words': (driver) =>
    expectOutlived(driver, 'typescript'),
  async 'Python: a program of several files imports, reads and leaves files'(driver) {
    await until(driver, `'harness' in window`)
    const [stdout, left] = (await driver.evaluate('harness.files()')) as [string, Record<string, number>]
    // In which order files are found is nobody's promise.
    const told = JSON.stringify([stdout, Object.entries(left).sort()])
    const expected = [
      ['data/names.txt', 17],
      ['made/deep/x.bin', 2],
      ['out.csv', 8],
    ]
    if (told !== JSON.stringify([PYTHON_FILES.stdout, expected]))
      throw new Error(`the program did this: ${told}`)
  },
  'Python: Stop interrupts a loop, whose finally runs': (driver) =>
    expectStopped(
      driver,
      'try:\n    print("begun")\n    while True: pass\nfinally:\n    print("cleaned")\n',
      /^begun\ncleaned\nTraceback [^]*\nKeyboardInterrupt\n$/,
    ),
  'Python: Stop interrupts a sleep': (driver) =>
    expectStopped(
      driver,
      'import time\ntry:\n    print("begun")\n    time.sleep(600)\nexcept KeyboardInterrupt:\n    print("woken")\n',
      /^begun\nwoken\n$/,
    ),
  'Python: Stop interrupts a question': (driver) =>
    expectStopped(
      driver,
      'try:\n    print("begun")\n    input()\nexcept KeyboardInterrupt:\n    print("asked no more")\n',
      /^begun\nasked no more\n$/,
    ),
  'Python: Stop cancels the task of asyncio.run': (driver) =>
    expectStopped(
      driver,
      'import asyncio\nasync def main():\n    try:\n        print("begun")\n        await asyncio.sleep(600)\n' +
        '    finally:\n        await asyncio.sleep(0.01)\n        print("finally")\nasyncio.run(main())\n',
      /^begun\nfinally\nTraceback [^]*\nKeyboardInterrupt\n$/,
    ),
  async 'Python: a prompt keeps its names, also when it is stopped; a second Stop ends it'(driver) {
    await until(driver, `'harness' in window`)
    const [code, ...pieces] = PROMPT.map(([piece]) => piece)
    const told = (await driver.evaluate(
      `harness.prompt(${quote(code ?? '')}, ${JSON.stringify(pieces)})`,
    )) as [string, string][]
    const wrong = PROMPT.flatMap(([piece, printed, ending], at) => {
      const [text = 'nothing', status = 'nothing'] = told[at] ?? []
      return printed.test(text) && status === ending ? [] : [`${quote(piece)}: ${status}, ${quote(text)}`]
    })
    if (wrong.length > 0) throw new Error(`this came of:\n${wrong.join('\n')}`)
  },
  'Python: Stop ends a loop in C': (driver) =>
    expectStopped(driver, 'print("begun")\nsum(range(10**12))\n', /^begun\n$/),
}

/** What is typed at a prompt of Python's, after a program, and what comes of it. */
const PROMPT: readonly (readonly [piece: string, printed: RegExp, ending: string])[] = [
  ['kept = 6\nprint("ready")', /^ready\n$/, 'done'],
  ['kept * 7', /^42\n$/, 'done'],
  ['_ + 1; _', /^42\n$/, 'done'],
  ['a = [1,', /^$/, 'incomplete'],
  ['def half(x):\n    return 1 / x\n', /^$/, 'done'],
  [
    'half(0)',
    /^Traceback [^]*"<python-input-3>", line 1[^]*"<python-input-2>", line 2[^]*\nZeroDivisionError: division by zero\n$/,
    'error',
  ],
  ['import asyncio', /^$/, 'done'],
  ['await asyncio.sleep(0.01, "slept")', /^'slept'\n$/, 'done'],
  ['print("begun")\nwhile True: pass\n', /^begun\nTraceback [^]*\nKeyboardInterrupt\n$/, 'error'],
  ['import time; print("begun"); time.sleep(600)', /^begun\nTraceback [^]*\nKeyboardInterrupt\n$/, 'error'],
  ['print("begun"); await asyncio.sleep(600)', /^begun\nTraceback [^]*\nKeyboardInterrupt\n$/, 'error'],
  ['kept, half(4)', /^\(6, 0\.25\)\n$/, 'done'],
  [
    'try:\n    print("begun")\n    while True: pass\nexcept KeyboardInterrupt:\n    print("caught")\n    while True: pass\n',
    /^begun\ncaught\n$/,
    'stopped',
  ],
]

const nameOf = (title: string): string => `page: ${title}`

/** What the checks are called. */
export const PAGE_CHECKS: readonly string[] = Object.keys({ ...ENTRY_CHECKS, ...HARNESS_CHECKS }).map(nameOf)

/**
 * Uses the site's own page and the harness's in one browser. Each check opens its page afresh, with nothing kept from the one before. A check that
 * fails gets one more try in a new browser, as programs do; what passes only then is named.
 *
 * @param plainUrl the harness's page: of the same origin, and without the site's scripts
 * @param wanted whether a check is done, by its name
 */
export async function checkPage(
  browser: Browser,
  url: string,
  plainUrl: string,
  wanted: (name: string) => boolean,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let driver: Driver | undefined
  /** @returns why the check has failed; undefined when it has passed */
  async function attempt(check: Check): Promise<string | undefined> {
    try {
      driver ??= await browser.launch()
      await driver.open(plainUrl)
      await driver.evaluate('localStorage.clear()')
      await check(driver)
      return undefined
    } catch (reason) {
      await driver?.close().catch(() => undefined)
      driver = undefined
      return String(reason)
    }
  }

  const onEntry =
    (check: Check): Check =>
    async (driver) => {
      await driver.open(url)
      // Vue leaves this mark when the page is hydrated; a press before that would be lost.
      await until(driver, `'__vue_app__' in (document.querySelector('#app') ?? {})`)
      await check(driver)
    }
  const checks = [
    ...Object.entries(ENTRY_CHECKS).map(([title, check]) => [title, onEntry(check)] as const),
    ...Object.entries(HARNESS_CHECKS),
  ]
  for (const [title, check] of checks) {
    const name = nameOf(title)
    if (!wanted(name)) continue
    const first = await attempt(check)
    const failure = first === undefined ? undefined : await attempt(check)
    if (first !== undefined && failure === undefined)
      console.log(`${browser.name}: ${name} passed at the second try only, after: ${first}`)
    outcomes.push(failure === undefined ? { name } : { name, failure })
  }
  await driver?.close().catch(() => undefined)
  return outcomes
}

const quote = (value: string): string => JSON.stringify(value)

/** An expression for the text of an element of the example. */
const text = (selector: string): string =>
  `(document.querySelector(${quote(`${EXAMPLE} ${selector}`)})?.textContent ?? '')`

const PRINTED = `Array.from(document.querySelectorAll(${quote(`${EXAMPLE} .output-text .stdout`)}), (part) => part.textContent).join('')`

async function until(driver: Driver, condition: string): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while ((await driver.evaluate(condition)) !== true) {
    if (Date.now() > deadline) {
      const seen = await driver.evaluate(
        `document.querySelector(${quote(EXAMPLE)})?.innerText ?? document.body.innerText`,
      )
      throw new Error(
        `For ${PATIENCE / 1000} s this did not come true: ${condition}\nThe example shows:\n${String(seen)}`,
      )
    }
    await sleep(POLL_INTERVAL)
  }
}

async function choose(driver: Driver, language: Language): Promise<void> {
  const tab = `${EXAMPLE} [role=tab][data-language=${language}]`
  await driver.click(tab)
  await until(driver, `document.querySelector(${quote(tab)}).ariaSelected === 'true'`)
}

async function runToEnd(driver: Driver): Promise<void> {
  await driver.click(RUN)
  await untilEnded(driver)
}

async function untilEnded(driver: Driver): Promise<void> {
  await until(driver, `/^Done in/.test(${text('.output .status')})`)
}

async function expectPrinted(driver: Driver, expected: string | RegExp): Promise<void> {
  const actual = String(await driver.evaluate(PRINTED))
  if (typeof expected === 'string' ? actual === expected : expected.test(actual)) return
  throw new Error(
    `expected ${typeof expected === 'string' ? quote(expected) : String(expected)}\nactual   ${quote(actual)}`,
  )
}

async function expectOutlived(driver: Driver, engine: PageProgram['engine']): Promise<void> {
  await until(driver, `'harness' in window`)
  const told = JSON.stringify(await driver.evaluate(`harness.outlive(${quote(engine)})`))
  if (/^\["The browser has ended the worker[^"]+ Try again\.","fine\\n"\]$/.test(told)) return
  throw new Error(`the run said at its end, and the next one printed: ${told}`)
}

async function expectStopped(driver: Driver, code: string, printed: RegExp): Promise<void> {
  await until(driver, `'harness' in window`)
  const [output, status] = (await driver.evaluate(`harness.stop(${quote(code)})`)) as [string, string]
  if (status === 'stopped' && printed.test(output)) return
  throw new Error(`the run ended as “${status}”, after it had printed ${quote(output)}`)
}

async function replaceCode(driver: Driver, language: Language, code: string): Promise<void> {
  const editor = `${EXAMPLE} .panel[data-language=${language}] .cm-content`
  await driver.evaluate(
    `[...document.querySelectorAll(${quote(`${EXAMPLE} .bar button`)})].find((button) => button.textContent.trim() === 'Edit').dataset.edit = ''`,
  )
  await driver.click(`${EXAMPLE} button[data-edit]`)
  await until(driver, `document.activeElement === (document.querySelector(${quote(editor)}) ?? undefined)`)
  await driver.selectAll()
  await driver.type(code)
  await until(driver, `document.querySelector(${quote(editor)}).textContent === ${quote(code)}`)
}
