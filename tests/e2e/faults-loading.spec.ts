import { readFileSync } from 'node:fs'
import { expect, test, type Route } from '@playwright/test'
import {
  ENGINE_FILES,
  expectRun,
  expectWords,
  FAULTS as SPOILT,
  FRAME,
  open,
  PATIENCE,
  PRINTED,
  retry,
  spoil,
} from './faults'

/* What can go wrong before a program runs. Each ends in words and Retry, the page stays readable, and the next run works. */

test.setTimeout(120_000)

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

const FILES: readonly (readonly ['Python' | 'TypeScript', string, RegExp])[] = [
  ...Object.entries(ENGINE_FILES).map(([file, pattern]) => ['Python', file, pattern] as const),
  ['TypeScript', 'TypeScript’s worker', /\/engines\/typescript-/],
]

for (const [language, file, pattern] of FILES) {
  test(`${file} does not come as it was built`, async ({ page }) => {
    const example = await open(page, language)
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

test('the unedited program’s compiled form does not come as it was built: it is compiled here', async ({
  page,
}) => {
  for (const [fault, how] of Object.entries(SPOILT)) {
    await test.step(fault, async () => {
      const example = await open(page, 'TypeScript')
      const mend = await spoil(page, /\/compiled\//, how)
      await expectRun(example)
      await mend()
    })
  }
})

test('a compiled form that stops coming is waited for no longer', async ({ page }) => {
  await page.clock.install()
  const example = await open(page, 'TypeScript')
  await spoil(page, /\/compiled\//, () => new Promise(() => undefined))
  const asked = page.waitForRequest(/\/compiled\//)
  await example.run.click()
  await asked
  await page.clock.fastForward(21_000)
  await page.clock.resume()
  await expect(example.idle).toBeVisible({ timeout: PATIENCE })
  expect(await example.stdout()).toBe(PRINTED)
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

test('a program says that it waits for a part of its engine, goes on with it, and can be stopped meanwhile', async ({
  page,
}) => {
  const held: (() => void)[] = []
  await spoil(page, /\/engines\/python\.\w+\.unicode/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  const example = await open(page)
  await example.replaceCode('import unicodedata\nprint(unicodedata.name("é"))\n')
  await example.run.click()
  await expect(example.status).toHaveText(/^Fetching a part of Python/, { timeout: PATIENCE })
  await example.stop.click()
  await expect(example.status).toHaveText(/^Stopped/)
  await example.run.click()
  await expect(example.status).toHaveText(/^Fetching a part of Python/, { timeout: PATIENCE })
  for (const letThrough of held) letThrough()
  await expect(example.status).toHaveText(/^Done/, { timeout: PATIENCE })
  expect(await example.stdout()).toBe('LATIN SMALL LETTER E WITH ACUTE\n')
})
