import { readFileSync } from 'node:fs'
import { expect, test, type Page, type Route } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* What can go wrong around a run. Each ends in words and Retry, the page stays readable, and the next run works. */

const ENTRY = '/builtin/aiter'
const PRINTED = '0\n1\n2\n'
/** An engine may take so long to come and start on a busy machine, in milliseconds. */
const PATIENCE = 40_000

test.setTimeout(120_000)

async function open(page: Page, language: 'Python' | 'TypeScript' = 'Python'): Promise<ExampleOnPage> {
  await page.goto(ENTRY)
  const example = exampleOn(page)
  await example.choose(language)
  return example
}

const retry = (example: ExampleOnPage) => example.root.getByRole('button', { name: 'Retry' })

/** The run has ended in these words, and nothing of the page is lost. */
async function expectWords(page: Page, example: ExampleOnPage, words: RegExp): Promise<void> {
  await expect(retry(example)).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toHaveText(/^The engine could not go on\./)
  await expect(example.status).toHaveText(words)
  await expect(example.status).not.toHaveText(/undefined|\[object|TypeError|Failed to fetch/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(example.root.locator('.panel:visible')).toContainText('AsyncCounter')
}

async function expectRun(example: ExampleOnPage): Promise<void> {
  await example.run.click()
  await expect(example.idle).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toHaveText(/^Done/)
  expect(await example.stdout()).toBe(PRINTED)
}

/** Spoils the answers to requests for some files, until the test says that all is well. */
async function spoil(
  page: Page,
  files: RegExp,
  how: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  await page.route(files, how)
  return () => page.unroute(files)
}

const ENGINE_FILES = {
  'the worker’s script': /\/engines\/python.*worker/,
  'the interpreter': /\/engines\/python.*\.wasm/,
  'the snapshot': /\/engines\/python.*\.snapshot/,
} as const

const answerWith = (status: number) => (route: Route) => route.fulfill({ status, body: 'no' })

async function answerChanged(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const file = new URL(route.request().url()).pathname
  await route.fulfill({ status: 200, body: change(readFileSync(`dist${file}`)) })
}

function flipByte(body: Buffer, at: number): Buffer {
  const changed = Buffer.from(body)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

const FAULTS: Readonly<Record<string, { how: (route: Route) => Promise<void>; words: RegExp }>> = {
  'is missing': { how: answerWith(404), words: /The server answered 404 .* Try again/ },
  'makes the server fail': { how: answerWith(500), words: /The server answered 500 .* Try again/ },
  'is cut short': {
    how: (route) => answerChanged(route, (body) => body.subarray(0, body.length / 2)),
    words: /bytes long instead of .* Try again/,
  },
  'has one byte altered at its beginning': {
    how: (route) => answerChanged(route, (body) => flipByte(body, 1)),
    words: /not the file that was built.* Try again/,
  },
  'has one byte altered in its middle': {
    how: (route) => answerChanged(route, (body) => flipByte(body, body.length >> 1)),
    words: /not the file that was built.* Try again/,
  },
  'breaks off': { how: (route) => route.abort('connectionreset'), words: /could not be fetched.*try again/i },
}

for (const [file, pattern] of Object.entries(ENGINE_FILES)) {
  test(`${file} does not come as it was built`, async ({ page }) => {
    const example = await open(page)
    let first = true
    for (const [fault, { how, words }] of Object.entries(FAULTS)) {
      await test.step(fault, async () => {
        const mend = await spoil(page, pattern, how)
        await (first ? example.run : retry(example)).click()
        await expectWords(page, example, words)
        await mend()
        first = false
      })
    }
    await expectRun(example)
  })
}

test('a file that stops coming is given up', async ({ page }) => {
  await page.clock.install()
  const example = await open(page)
  const mend = await spoil(page, ENGINE_FILES['the snapshot'], () => new Promise(() => undefined))
  const asked = page.waitForRequest(ENGINE_FILES['the snapshot'])
  await example.run.click()
  await asked
  await page.clock.fastForward(19_000)
  await expect(example.stop).toBeVisible()
  await page.clock.fastForward(2_000)
  await expectWords(page, example, /No data came for 20 seconds/)
  await mend()
  await page.clock.resume()
  await expectRun(example)
})

test('the connection is lost while the engine comes', async ({ page, context }) => {
  const example = await open(page)
  const mend = await spoil(page, ENGINE_FILES['the snapshot'], async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await example.run.click()
  await expectWords(page, example, /You are offline/)
  await mend()
  await context.setOffline(false)
  await expectRun(example)
})

for (const language of ['Python', 'TypeScript'] as const) {
  test(`${language} is offline from the first press`, async ({ page, context }) => {
    const example = await open(page, language)
    await context.setOffline(true)
    await example.run.click()
    await expectWords(page, example, /offline|could not be (fetched|loaded)/i)
    await context.setOffline(false)
    await expectRun(example)
  })
}

test('the sandbox’s document is missing', async ({ page }) => {
  const example = await open(page)
  const mend = await spoil(page, /\/sandbox\.html/, answerWith(404))
  await example.run.click()
  await expectWords(page, example, /The sandbox could not be loaded.*try again/)
  await mend()
  await expectRun(example)
})

test('the unedited program’s compiled form is missing', async ({ page }) => {
  const example = await open(page, 'TypeScript')
  await spoil(page, /\/compiled\//, (route) => route.abort('connectionreset'))
  await expectRun(example)
})

const LOOPS = {
  Python: 'print("begun")\nwhile True:\n    pass\n',
  TypeScript: 'console.log("begun")\nfor (;;);\n',
}
const FRAME = 'iframe[src*="/sandbox.html"]'

test('the sandbox is removed while a program runs', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(LOOPS.Python)
  await example.run.click()
  await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
  await page.locator(FRAME).evaluate((frame) => frame.remove())
  await expect(retry(example)).toBeVisible()
  await expect(example.status).toContainText('The sandbox was removed from the page')
  await example.replaceCode('for n in range(3):\n    print(n)\n')
  await expectRun(example)
})

test('the sandbox is removed while the engine comes', async ({ page }) => {
  const example = await open(page)
  const mend = await spoil(page, ENGINE_FILES['the snapshot'], () => new Promise(() => undefined))
  const asked = page.waitForRequest(ENGINE_FILES['the snapshot'])
  await example.run.click()
  await asked
  await page.locator(FRAME).evaluate((frame) => frame.remove())
  await expectWords(page, example, /The sandbox was removed from the page/)
  await mend()
  await expectRun(example)
})

for (const which of ['running', 'spare'] as const) {
  test(`the ${which} worker is killed`, async ({ page }) => {
    await page.addInitScript(() => {
      const Native = Worker
      const made: Worker[] = []
      Object.assign(self, {
        made,
        Worker: function (script: string) {
          const worker = new Native(script)
          made.push(worker)
          return worker
        },
      })
    })
    const example = await open(page)
    await example.replaceCode(LOOPS.Python)
    await example.run.click()
    await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
    const frame = page.frames().find((candidate) => candidate.url().includes('/sandbox.html'))
    const workers = (): Promise<number> =>
      frame?.evaluate(() => (self as unknown as { made: Worker[] }).made.length) ?? Promise.resolve(0)
    await expect.poll(workers).toBeGreaterThan(1)
    await frame?.evaluate((last) => {
      const { made } = self as unknown as { made: Worker[] }
      made.at(last ? -1 : 0)?.terminate()
    }, which === 'spare')
    await example.stop.click()
    await expect(example.status).toHaveText(/^Stopped/)
    await example.replaceCode('for n in range(3):\n    print(n)\n')
    if (which === 'spare') {
      // Nothing tells a worker that was killed from one that computes; the reader stops it.
      await example.run.click()
      await page.waitForTimeout(1000)
      if (await example.stop.isVisible()) await example.stop.click()
    }
    await expectRun(example)
  })
}

test('the interpreter breaks', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('import os\nprint("before", flush=True)\nos.abort()\n')
  await example.run.click()
  await expect(retry(example)).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toHaveText(/^The engine could not go on\. .+/)
  expect(await example.stdout()).toBe('before\n')
  await example.replaceCode('for n in range(3):\n    print(n)\n')
  await expectRun(example)
})

test('Python uses up its memory', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('kept = []\nwhile True:\n    kept.append(bytearray(200_000_000))\n')
  await example.run.click()
  await expect(example.idle).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toContainText('MemoryError on line 3')
  await example.replaceCode('for n in range(3):\n    print(n)\n')
  await expectRun(example)
})

test('a double press on Run is one', async ({ page }) => {
  const example = await open(page)
  await example.run.dblclick()
  await expect(example.status).toHaveText(/^Done/, { timeout: PATIENCE })
  expect(await example.stdout()).toBe(PRINTED)
})

test('a thousand presses', async ({ page }) => {
  const example = await open(page)
  await expectRun(example)
  await example.root.evaluate(async (root) => {
    for (let count = 0; count < 1000; count += 1) {
      root.querySelector<HTMLButtonElement>('button.primary')?.click()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })
  await page.waitForTimeout(400)
  // The last press may have started a run; it may also end by itself at this very moment.
  if (await example.stop.isVisible()) await example.stop.click({ timeout: 5_000 }).catch(() => undefined)
  await expect(example.idle).toBeVisible()
  await expectRun(example)
  await expect(page.locator(FRAME)).toHaveCount(1)
  // The one that ran is gone; the spare is there, or on its way.
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1)
})

test('the reader leaves while a program runs, and comes back', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(LOOPS.Python)
  await example.run.click()
  await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
  await page.evaluate(() => localStorage.clear())
  await page.goto('/builtin/iter')
  await page.goBack()
  const again = exampleOn(page)
  if (await again.stop.isVisible()) await again.stop.click()
  if (await again.root.getByRole('button', { name: 'Reset' }).isVisible())
    await again.root.getByRole('button', { name: 'Reset' }).click()
  await expectRun(again)
})

test('the reader goes to another entry while a program runs', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(LOOPS.Python)
  await example.run.click()
  await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
  await page.locator('.VPContent, main').first().locator('a[href$="/builtin/anext"]').first().click()
  await expect(page).toHaveURL(/\/builtin\/anext$/)
  const other = exampleOn(page)
  await other.runToEnd()
  await expect(other.status).toHaveText(/^Done/, { timeout: PATIENCE })
  // Of the program that was left nothing runs on: there is a spare at most.
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1)
})

const FLOODS = {
  Python: {
    finite: 'for n in range(200_000):\n    print(n)\n',
    endless: 'while True:\n    print("x" * 50)\n',
  },
  TypeScript: {
    finite: 'for (let n = 0; n < 200_000; n += 1) console.log(n)\n',
    endless: 'for (;;) console.log("x".repeat(50))\n',
  },
}

for (const language of ['Python', 'TypeScript'] as const) {
  test(`a flood of lines in ${language} is capped and counted, and Stop stays live`, async ({ page }) => {
    const example = await open(page, language)
    await example.replaceCode(FLOODS[language].finite)
    await example.run.click()
    await expect(example.status).toHaveText(/^Done/, { timeout: PATIENCE })
    await expect(example.screen).toContainText('… and 190,000 more lines')
    expect((await example.stdout()).split('\n').length - 1).toBe(10_000)

    await example.replaceCode(FLOODS[language].endless)
    await example.run.click()
    await expect(example.screen).toContainText('xxx', { timeout: PATIENCE })
    await page.waitForTimeout(1000)
    const pressed = Date.now()
    await example.stop.click()
    await expect(example.status).toHaveText(/^Stopped/)
    expect(Date.now() - pressed).toBeLessThan(3000)
    expect((await example.stdout()).split('\n').length - 1).toBeLessThanOrEqual(10_000)
    await example.replaceCode(language === 'Python' ? 'print("fine")\n' : 'console.log("fine")\n')
    await example.runToEnd()
    expect(await example.stdout()).toBe('fine\n')
  })
}
