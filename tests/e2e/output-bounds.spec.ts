import { expect, test, type Page } from '@playwright/test'
import { exampleOn } from './example'

/* Whatever a program prints, the page stays alive: no task of its thread takes longer than a tenth of a second. */

/** In milliseconds. */
const LONGEST_TASK = 100
/** What a busy machine adds to one task it does not add to the same one each time; what output costs comes back. */
const ATTEMPTS = 4

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
  'marks, a few at a time': 'for _ in range(20_000):\n    print("\\u0301" * 40, end="")',
  'both streams by turns':
    'import sys\nfor n in range(5_000):\n    print("\\u0628" * 50, n, end=" ")\n    print("\\u0301" * 50, end="", file=sys.stderr)',
  'a last value of a million marks': '"\\u0301" * 1_000_000',
  'a last value of a million numbers': '[0] * 1_000_000',
  'an exception with a long name and a long message':
    'raise type("\\u0628" * 200_000, (Exception,), {})("\\u0301" * 200_000)',
}

/** The longest task of the page's thread since the last call, in milliseconds; those below 50 count as none. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const watched = window as unknown as { tasks: PerformanceObserver; longest: number }
    for (const { duration } of watched.tasks.takeRecords())
      watched.longest = Math.max(watched.longest, duration)
    const { longest } = watched
    watched.longest = 0
    return longest
  })
}

test('no output keeps the page from answering', async ({ page }) => {
  test.setTimeout(600_000)
  await page.goto('/builtin/aiter')
  const example = exampleOn(page)
  await example.runToEnd()
  await page.evaluate(() => {
    const watched = window as unknown as { tasks: PerformanceObserver; longest: number }
    watched.longest = 0
    watched.tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
    })
    watched.tasks.observe({ type: 'longtask' })
  })
  for (const [name, program] of Object.entries(PROGRAMS)) {
    await test.step(name, async () => {
      await example.replaceCode(program)
      let shortest = Infinity
      for (let attempt = 0; attempt < ATTEMPTS && shortest > LONGEST_TASK; attempt += 1) {
        await longestTask(page)
        await example.runToEnd()
        // What the end of the run has made the browser draw is drawn.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
        shortest = Math.min(shortest, await longestTask(page))
      }
      expect.soft(shortest, name).toBeLessThanOrEqual(LONGEST_TASK)
      await expect.soft(example.status, name).not.toHaveText(/could not go on/)
      const announced = await page.locator('.example [role=status]').first().textContent()
      expect.soft(announced?.length ?? 0, name).toBeLessThan(600)
    })
  }
})

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
