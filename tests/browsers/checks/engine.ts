import type { Driver } from '../drivers/driver'
import { PYTHON_FILES } from '../../conformance/files'
import { type Check, quote, until } from './reader'
import type { PageProgram } from '../program'

/** What a browser may do to a run, on the harness's page. */
export const ENGINE_CHECKS: Readonly<Record<string, Check>> = {
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
  ['print("begun"); await asyncio.sleep(600)', /^begun\nKeyboardInterrupt\n$/, 'error'],
  ['kept, half(4)', /^\(6, 0\.25\)\n$/, 'done'],
  [
    'try:\n    print("begun")\n    while True: pass\nexcept KeyboardInterrupt:\n    print("caught")\n    while True: pass\n',
    /^begun\ncaught\n$/,
    'stopped',
  ],
]

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
