import { expect, test, type Locator, type Page } from '@playwright/test'
import { runAxe } from '../../scripts/test/axe'
import { settled } from '../../scripts/test/ready'
import { exampleOn } from './example'

/* What a reader sees who steps through an example: by roles and labels. */

const stepsOf = (page: Page): Locator => page.getByRole('region', { name: /^Steps of / }).first()
const press = (page: Page, name: string): Promise<void> =>
  stepsOf(page).getByRole('button', { name, exact: true }).click()
/** The step in one sentence, as the slider says it. */
const sentence = (page: Page): Promise<string | null> =>
  stepsOf(page).getByRole('slider', { name: 'Step', exact: true }).getAttribute('aria-valuetext')
const output = (page: Page): Locator =>
  stepsOf(page)
    .getByRole('region', { name: /^Output of / })
    .locator('pre')

/** Opens an entry and presses Steps at its first example. */
async function open(page: Page, path: string, language: string): Promise<void> {
  await page.goto(path)
  const example = exampleOn(page)
  await example.choose(language)
  await example.root.getByRole('button', { name: 'Steps' }).click()
  await expect(stepsOf(page)).toBeVisible()
}

test('an unedited example is stepped through without an engine', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, '/builtin/aiter', 'TypeScript')
  expect(asked.filter((path) => path.startsWith('/steps/'))).toHaveLength(1)
  await press(page, 'Last step')
  expect(await sentence(page)).toMatch(/The program is over/)
  const example = exampleOn(page)
  const stored = await example.root.locator('.stored:not([hidden])').first().textContent()
  expect((await output(page).textContent())?.trim()).toBe(stored?.trim())
  expect(asked.filter((path) => path.includes('/engines/'))).toEqual([])
  // Steps closes what it has opened.
  await example.root.getByRole('button', { name: 'Steps' }).click()
  await expect(stepsOf(page)).toBeHidden()
  await expect(example.root.locator('.panel:visible')).toBeVisible()
})

test('an edited example is recorded in the sandbox, with a line that it asks for', async ({ page }) => {
  await page.goto('/builtin/input')
  const example = exampleOn(page)
  await example.choose('TypeScript')
  await example.replaceCode('const name = prompt("Who? ")\nlet size = name?.length ?? 0\nconsole.log(size)\n')
  await example.root.getByRole('button', { name: 'Steps' }).click()
  await page.getByRole('textbox', { name: 'A line for the program' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(stepsOf(page)).toBeVisible({ timeout: 60_000 })
  await press(page, 'Last step')
  await expect(output(page)).toHaveText('Who? Ada\n3\n')
  await press(page, 'Step back')
  expect(await sentence(page)).toMatch(/Line 3 is about to run, console\.log\(size\); size is now 3\.$/)
  // What the reader has written has the colours of the editor.
  await expect(stepsOf(page).locator('.steps-code .tk').first()).toHaveText('const')
})

test('a program that does not compile says so, and has no steps', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const example = exampleOn(page)
  await example.choose('TypeScript')
  await example.replaceCode('const = 1\n')
  await example.root.getByRole('button', { name: 'Steps' }).click()
  await expect(example.screen).toContainText('SyntaxError', { timeout: 60_000 })
  await expect(stepsOf(page)).toBeHidden()
})

for (const [what, change] of [
  ['altered', (bytes: Buffer) => bytes.fill(7, 30, 40)],
  ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
] as const) {
  test(`a recording that is ${what} says so, and another one can be made`, async ({ page }) => {
    await page.route('**/steps/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: change(await response.body()) })
    })
    await page.goto('/builtin/aiter')
    const example = exampleOn(page)
    await example.choose('TypeScript')
    await example.root.getByRole('button', { name: 'Steps' }).click()
    await expect(example.root.getByRole('alert')).toContainText('has come damaged')
    await example.root.getByRole('button', { name: 'Record it here' }).click()
    await expect(stepsOf(page)).toBeVisible({ timeout: 60_000 })
  })
}

test('a recording that is missing says so', async ({ page }) => {
  await page.route('**/steps/*', (route) => route.fulfill({ status: 404 }))
  await page.goto('/builtin/aiter')
  const example = exampleOn(page)
  await example.choose('TypeScript')
  await example.root.getByRole('button', { name: 'Steps' }).click()
  await expect(example.root.getByRole('alert')).toContainText('was not recorded with the site')
})

test('everything can be done with the keyboard', async ({ page }) => {
  await open(page, '/builtin/aiter', 'TypeScript')
  await expect(stepsOf(page).getByRole('slider', { name: 'Step', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  expect(await sentence(page)).toMatch(/^Step 2 of /)
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  expect(await sentence(page)).toMatch(/The program is over/)
  await page.keyboard.press('Home')
  expect(await sentence(page)).toMatch(/^Step 1 of /)
})

for (const width of [320, 390, 768, 1280]) {
  test(`steps fit at ${width} px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: width === 390 ? 'dark' : 'light' })
    await open(page, '/builtin/aiter', 'TypeScript')
    for (let step = 0; step < 8; step += 1) await press(page, 'Step forward')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect((await runAxe(page)).violations).toEqual([])
  })
}

test('the ring of the slider keeps off the buttons below', async ({ page }) => {
  await open(page, '/builtin/aiter', 'TypeScript')
  const slider = stepsOf(page).getByRole('slider', { name: 'Step', exact: true })
  await slider.press('ArrowRight')
  const ring = await slider.evaluate((element) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(element)
    return element.getBoundingClientRect().bottom + parseFloat(outlineOffset) + parseFloat(outlineWidth)
  })
  const button = stepsOf(page).getByRole('button', { name: 'Step forward', exact: true })
  expect(await button.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(ring)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })

  test('a swipe goes on, and back, and never leaves the page', async ({ page, context }) => {
    await page.goto('/keys')
    await open(page, '/builtin/aiter', 'TypeScript')
    const session = await context.newCDPSession(page)
    /** A finger that moves, as the browser itself sees one. */
    const swipe = async (from: number, to: number): Promise<void> => {
      const box = await stepsOf(page)
        .getByText(/^\d+ \/ \d+$/)
        .boundingBox()
      const y = (box?.y ?? 0) + 8
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: readonly number[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y })) })
      await send('touchStart', [from])
      for (let part = 1; part <= 8; part += 1) await send('touchMove', [from + ((to - from) * part) / 8])
      await send('touchEnd', [])
    }
    await swipe(300, 40)
    await expect.poll(() => sentence(page)).toMatch(/^Step 2 of /)
    await swipe(40, 370)
    await expect.poll(() => sentence(page)).toMatch(/^Step 1 of /)
    await swipe(300, 40)
    await expect.poll(() => sentence(page)).toMatch(/^Step 2 of /)
    await expect(page).toHaveURL(/aiter/)
  })
})

test('home: its counters are stepped at one press, and nothing is fetched or moved before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await settled(page)
  expect(asked.filter((path) => /\/steps\/|ExampleSteps|\/engines\//.test(path))).toEqual([])
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect()
          resolve(list.getEntries().length)
        }).observe({ type: 'layout-shift', buffered: true })
        // None is told of where there is none.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )
  expect(shifted).toBe(0)
  const example = exampleOn(page)
  await example.choose('Python')
  await example.root.getByRole('button', { name: 'Steps' }).click()
  await expect(stepsOf(page)).toBeVisible()
  // One counter prints while the other one sleeps.
  await press(page, 'Next output')
  const tasks = stepsOf(page).getByRole('region', { name: 'Tasks' })
  await expect(tasks.locator('.running')).toHaveCount(1)
  await expect(tasks).toContainText('waits for sleep(0.6)')
  await expect(output(page)).toHaveText('fast 1\n')
  expect(asked.filter((path) => path.includes('/engines/'))).toEqual([])
})

test('each step is heard in one sentence', async ({ page }) => {
  await open(page, '/builtin/aiter', 'TypeScript')
  const heard = stepsOf(page).getByRole('status').filter({ hasText: /./ })
  for (let step = 2; step < 8; step += 1) {
    await press(page, 'Step forward')
    await expect(heard).toHaveCount(1)
    await expect(heard).toHaveText((await sentence(page)) ?? '')
    await expect(heard).toHaveText(new RegExp(`^Step ${step} of \\d+: [^]*[^.]\\.$`))
  }
})

test('on a phone the buttons are as large as a thumb, and nothing moves where nothing is to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/builtin/aiter', 'TypeScript')
  for (const name of ['First step', 'Step back', 'Step forward', 'Last step', 'Step over', 'Next output']) {
    const box = await stepsOf(page).getByRole('button', { name, exact: true }).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await press(page, 'Last step')
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving).toBe(0)
})
