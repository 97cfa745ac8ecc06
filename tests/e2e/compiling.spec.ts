import { expect, test, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* Programs that are hard to compile: whatever a reader writes, the page stays alive, and what is said is about the program. */

const nested = (open: string, times: number, inner = '1', close = ')'): string =>
  open.repeat(times) + inner + close.repeat(times)

/** What takes the compiler so long that it is ended. */
const ENDLESS = nested('async (', 40)

const HARD: Readonly<Record<string, string>> = {
  'type assertions': nested('<a>(', 18),
  'deep parentheses': nested('(', 20_000),
  'brackets that never close': '['.repeat(20_000),
  'a long chain of properties': `x${'.a'.repeat(40_000)}`,
  'a long chain of calls': `x${'()'.repeat(20_000)}`,
  'conditions in conditions': nested('(a ? ', 25, '(b): c => 1'),
  'deep templates': nested('`${', 3_000, '1', '}`'),
  'a deep type': `let x: ${'Array<'.repeat(20_000)}`,
  'groups of a pattern': `/${nested('(', 5_000, 'a')}/`,
  'a long sum': Array(20_000).fill('1').join(' + '),
}

async function open(page: Page): Promise<ExampleOnPage> {
  await page.goto('/builtin/aiter')
  const example = exampleOn(page)
  await example.choose('TypeScript')
  await example.replaceCode('console.log(6 * 7 as number)')
  await example.runToEnd()
  expect(await example.stdout()).toBe('42\n')
  return example
}

async function nextRunWorks(example: ExampleOnPage): Promise<void> {
  await example.replaceCode('const left: number = 40\nconsole.log(left + 2)')
  await example.runToEnd()
  expect(await example.stdout()).toBe('42\n')
}

test('programs that are hard to compile end in words about the program', async ({ page }) => {
  test.setTimeout(240_000)
  const example = await open(page)
  for (const [name, code] of Object.entries(HARD)) {
    await test.step(name, async () => {
      await example.replaceCode(code)
      await example.runToEnd()
      await expect.soft(example.status, name).not.toContainText('The engine could not go on')
      await expect.soft(example.status, name).toContainText(/Error|Done/)
    })
  }
  await nextRunWorks(example)
})

test('Stop ends a program that is being compiled', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(ENDLESS)
  await example.run.click()
  // The compiler works on it; a press right after Run is no Stop.
  await expect(example.status).toContainText(/Getting TypeScript ready|Running/)
  await expect(async () => {
    await example.stop.click({ timeout: 2_000 })
    await expect(example.status).toContainText('Stopped', { timeout: 500 })
  }).toPass()
  await nextRunWorks(example)
})

test('a program that cannot be compiled in time says so', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(ENDLESS)
  await example.runToEnd()
  await expect(example.status).toContainText('SyntaxError')
  await expect(example.screen).toContainText('could not be compiled within 10 seconds')
  await nextRunWorks(example)
})
