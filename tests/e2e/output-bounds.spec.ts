import { expect, test as base } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'
import { longestTask } from './longestTask'

/* Whatever a program prints, the page stays alive: no task of its thread takes longer than a tenth of a second. */

/*
 * One page of a worker is enough: what a run leaves behind, the next would meet as well. Where a test fails, Playwright goes on in
 * another worker, and so in another page.
 */
const test = base.extend<object, { warm: ExampleOnPage }>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use
      const context = await browser.newContext({
        serviceWorkers: 'block',
        ...(baseURL === undefined ? {} : { baseURL }),
      })
      const page = await context.newPage()
      await page.goto('/builtin/aiter')
      const example = exampleOn(page)
      await example.runToEnd()
      await use(example)
      await context.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** In milliseconds. */
const LONGEST_TASK = 100
/** What a cold cache adds to one task it does not add to the same one each time; what output costs comes back. */
const ATTEMPTS = 3

const PROGRAMS: Readonly<Record<string, string>> = {
  'a letter under 200,000 marks': 'print("a" + "\\u0301" * 200_000)',
  'a million marks alone': 'print("\\u0301" * 1_000_000)',
  'a million joiners': 'print("\\u200d" * 1_000_000)',
  'a family of 300,000': 'print("\\U0001F469\\u200d" * 300_000)',
  'a line of ten million letters': 'print("x" * 10_000_000)',
  'three million empty lines': 'print("\\n" * 3_000_000)',
  'a million Arabic letters that join': 'print("\\u0628" * 1_000_000)',
  'a word of 500,000 syllables': 'print("\\u0915\\u094d" * 500_000)',
  'letters from left and right by turns': 'print("a\\u0628" * 500_000)',
  'a million turns of direction': 'print("\\u202e" * 1_000_000)',
  'a million tabs': 'print("\\t" * 1_000_000)',
  'a million carriage returns': 'print("x\\r" * 500_000)',
  'ten million parameters': 'print("\\x1b[" + "1;" * 5_000_000 + "mx")',
  'places beyond all screens': 'print("\\x1b[999999999;999999999Hx\\x1b[H\\x1b[999999999Ly" * 20_000)',
  'a colour of its own for each letter':
    'for n in range(60_000):\n    print(f"\\x1b[38;5;{n % 256}mx", end="\\n" if n % 80 == 0 else "")',
  'a screen that is drawn anew all the time':
    'for n in range(4_000):\n    print("\\x1b[H\\x1b[2J" + f"\\x1b[3{n % 8}m{n:9}\\u0628 \\x1b[0m" * 8, flush=True)',
  'marks, a few at a time': 'for _ in range(20_000):\n    print("\\u0301" * 40, end="")',
  'both streams by turns':
    'import sys\nfor n in range(5_000):\n    print("\\u0628" * 50, n, end=" ")\n    print("\\u0301" * 50, end="", file=sys.stderr)',
  'lines of both streams by turns':
    'import sys\nfor n in range(5_000):\n    print(n)\n    print(n, file=sys.stderr)',
  'a last value of a million marks': '"\\u0301" * 1_000_000',
  'a last value of a million numbers': '[0] * 1_000_000',
  'an exception with a long name and a long message':
    'raise type("\\u0628" * 200_000, (Exception,), {})("\\u0301" * 200_000)',
}

for (const [name, program] of Object.entries(PROGRAMS)) {
  test(`does not keep the page from answering: ${name}`, async ({ warm: example }) => {
    test.setTimeout(180_000)
    const page = example.root.page()
    await example.replaceCode(program)
    let longest = Infinity
    for (let attempt = 0; attempt < ATTEMPTS && longest > LONGEST_TASK; attempt += 1) {
      const task = await longestTask(page, async () => {
        await example.runToEnd()
        // What the end of the run makes the browser draw is drawn.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
      })
      longest = Math.min(longest, task)
    }
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK)
    await expect(example.status).not.toHaveText(/could not go on/)
    expect((await example.status.innerText()).length).toBeLessThan(400)
    const announced = example.root.locator('p[role=status]').last()
    expect((await announced.textContent())?.length ?? 0).toBeLessThan(600)
  })
}

test('of a flood without line breaks it is said how much was dropped, and of no lines', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const example = exampleOn(page)
  await example.replaceCode('while True:\n    print("x" * 100_000, end="")\n')
  await example.run.click()
  await expect(example.screen).toContainText('xxx')
  await example.stop.click({ delay: 400 })
  await expect(example.idle).toBeVisible()
  await expect(example.screen).not.toContainText(/\b0 more/)
})

test('what is printed to both streams by turns takes few blocks, and a traceback one of its own', async ({
  page,
}) => {
  await page.goto('/builtin/aiter')
  const example = exampleOn(page)
  await example.replaceCode(
    'import sys\nfor n in range(2_000):\n    print(n)\n    print(n, file=sys.stderr)\nraise ValueError("at last")\n',
  )
  await example.runToEnd()
  // A block costs a browser as much as its lines.
  expect(await example.screen.locator('> div').count()).toBeLessThan(1_000)
  await expect(example.screen.locator('> .errors').last()).toContainText(/raise .*\nValueError: at last/)
})
