import { expect, test, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

const PATIENCE = 60_000

async function open(page: Page, language: 'Python' | 'TypeScript' = 'Python'): Promise<ExampleOnPage> {
  await page.goto('/builtin/abs')
  const example = exampleOn(page)
  await example.choose(language)
  return example
}

/** Runs a program until it has said that it has begun. */
async function begin(example: ExampleOnPage, code: string): Promise<void> {
  await example.replaceCode(code)
  await example.run.click()
  await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
}

async function stop(example: ExampleOnPage): Promise<void> {
  await example.stop.click()
  await expect(example.status).toHaveText(/^Stopped after/, { timeout: PATIENCE })
}

const INTERRUPTED: Readonly<Record<string, readonly [code: string, output: RegExp]>> = {
  'a busy loop cleans up, and its traceback is shown': [
    'try:\n    print("begun")\n    while True: pass\nfinally:\n    print("cleaned")\n',
    /^begun\ncleaned\nTraceback \(most recent call last\):\n {2}File "main.py", line 3[^]*KeyboardInterrupt\s*$/,
  ],
  'a sleep is cut short': [
    'import time\ntry:\n    print("begun")\n    time.sleep(600)\nexcept KeyboardInterrupt:\n    print("woken")\n',
    /^begun\nwoken\s*$/,
  ],
  'a question is taken back': [
    'try:\n    print("begun")\n    input("? ")\nexcept KeyboardInterrupt as error:\n    print(repr(error))\n',
    /^begun\n\? KeyboardInterrupt\(\)\s*$/,
  ],
  'asyncio cancels the task': [
    'import asyncio\nasync def main():\n    try:\n        print("begun")\n        await asyncio.sleep(600)\n    finally:\n' +
      '        await asyncio.sleep(0.01)\n        print("finally")\ntry:\n    asyncio.run(main())\nexcept KeyboardInterrupt:\n    print("interrupted")\n',
    /^begun\nfinally\ninterrupted\s*$/,
  ],
}

for (const [what, [code, output]] of Object.entries(INTERRUPTED)) {
  test(`Stop interrupts: ${what}`, async ({ page }) => {
    const example = await open(page)
    await begin(example, code)
    await stop(example)
    await expect(example.screen).toHaveText(output)
    await example.replaceCode('print(6 * 7)\n')
    await example.runToEnd()
    expect(await example.stdout()).toBe('42\n')
  })
}

const STUBBORN: Readonly<Record<string, string>> = {
  'a loop in C': 'print("begun")\nsum(range(10**12))\n',
  'a program that catches everything':
    'print("begun")\nwhile True:\n    try:\n        while True: pass\n    except BaseException:\n        print("no")\n',
  'a finally that never ends':
    'try:\n    print("begun")\n    while True: pass\nfinally:\n    while True: pass\n',
}

for (const [what, code] of Object.entries(STUBBORN)) {
  test(`Stop ends what cannot be interrupted: ${what}`, async ({ page }) => {
    const example = await open(page)
    await begin(example, code)
    const pressed = Date.now()
    await stop(example)
    // Half a second, twice; the rest is for a machine that is busy with other tests.
    expect(Date.now() - pressed).toBeLessThan(5_000)
    await expect(example.run).toBeVisible()
  })
}

test('a second press ends at once', async ({ page }) => {
  const example = await open(page)
  await begin(example, STUBBORN['a finally that never ends'] ?? '')
  await example.stop.dblclick()
  await expect(example.status).toHaveText(/^Stopped after/)
  await expect(example.run).toBeVisible()
})

test('another example ends the one that runs without waiting for it', async ({ page }) => {
  await page.goto('/builtin/abs')
  const first = exampleOn(page)
  await first.choose('Python')
  await begin(first, STUBBORN['a finally that never ends'] ?? '')
  const other = page.locator('figure.example:has(.panel)').nth(1)
  await other.getByRole('button', { name: 'Run' }).click()
  await expect(first.status).toHaveText(/^Stopped after/, { timeout: 5_000 })
  await expect(other.locator('.status')).toHaveText(/^Done/, { timeout: PATIENCE })
})

test('TypeScript is ended at once', async ({ page }) => {
  const example = await open(page, 'TypeScript')
  await begin(example, 'console.log("begun")\nfor (;;);\n')
  await stop(example)
})

const BEFORE_A_LOOP: Readonly<
  Record<string, readonly [language: 'Python' | 'TypeScript', code: string, last: string]>
> = {
  'a promise': [
    'TypeScript',
    'const five = (async () => 5)()\nconsole.log("begun", five)\nconsole.log("last")\nwhile (true) {}\n',
    'last',
  ],
  'hundreds of lines of TypeScript': [
    'TypeScript',
    'console.log("begun")\nfor (let line = 1; line <= 400; line += 1) console.log("line", line)\nwhile (true) {}\n',
    'line 400',
  ],
  'hundreds of lines of Python': [
    'Python',
    'print("begun")\nfor line in range(1, 401): print("line", line)\nsum(range(10**12))\n',
    'line 400',
  ],
}

for (const [what, [language, code, last]] of Object.entries(BEFORE_A_LOOP)) {
  test(`What is printed before an endless loop is on the page: ${what}`, async ({ page }) => {
    const example = await open(page, language)
    await begin(example, code)
    await expect(example.screen).toContainText(last)
    await stop(example)
    await expect(example.screen).toContainText(last)
  })
}

test('A timer of the program’s own takes a question back', async ({ page }) => {
  const example = await open(page)
  await begin(
    example,
    [
      'import signal',
      'def ring(number, frame): raise TimeoutError("too slow")',
      'signal.signal(signal.SIGALRM, ring)',
      'signal.alarm(1)',
      'try: input("begun? ")',
      'except TimeoutError as error: print(error)',
      'print(input("again? "))',
    ].join('\n'),
  )
  await expect(example.screen).toContainText('too slow')
  await expect(example.screen).toContainText('again?')
})
