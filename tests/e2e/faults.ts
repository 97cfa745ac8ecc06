import { expect, type Page, type Route } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* What the tests of faults share: the page, how it is spoilt, and what must be seen afterwards. */

const ENTRY = '/builtin/aiter'
export const PRINTED = '0\n1\n2\n'
/** An engine may take so long to come and start on a busy machine, in milliseconds. */
export const PATIENCE = 40_000

export async function open(page: Page, language: 'Python' | 'TypeScript' = 'Python'): Promise<ExampleOnPage> {
  await page.goto(ENTRY)
  const example = exampleOn(page)
  await example.choose(language)
  return example
}

export const retry = (example: ExampleOnPage) => example.root.getByRole('button', { name: 'Retry' })

/** The run has ended in these words, and nothing of the page is lost. */
export async function expectWords(page: Page, example: ExampleOnPage, words: RegExp): Promise<void> {
  await expect(retry(example)).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toHaveText(/^The engine could not go on\./)
  await expect(example.status).toHaveText(words)
  await expect(example.status).not.toHaveText(/undefined|\[object|TypeError|Failed to fetch/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(example.root.locator('.panel:visible')).toContainText('AsyncCounter')
}

export async function expectRun(example: ExampleOnPage): Promise<void> {
  await example.run.click()
  await expect(example.idle).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toHaveText(/^Done/)
  expect(await example.stdout()).toBe(PRINTED)
}

export const ENGINE_FILES = {
  'the worker’s script': /\/engines\/python.*worker/,
  'the interpreter': /\/engines\/python\.\w+\.wasm/,
  'the snapshot': /\/engines\/python.*\.snapshot/,
} as const

/** Spoils the answers to requests for some files, until the test says that all is well. */
export async function spoil(
  page: Page,
  files: RegExp,
  how: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  await page.route(files, how)
  return () => page.unroute(files)
}

async function answerChanged(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch()
  await route.fulfill({ response, body: change(await response.body()) })
}

/** What happens to a file on its way, by what a test says of it. */
export const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: 'no' }),
  'makes the server fail': (route) => route.fulfill({ status: 500, body: 'no' }),
  'is cut short': (route) => answerChanged(route, (body) => body.subarray(0, body.length >> 1)),
  'has a byte altered': (route) =>
    answerChanged(route, (body) => Buffer.concat([Buffer.from('}'), body.subarray(1)])),
  'breaks off': (route) => route.abort('connectionreset'),
}

/** Programs that begin and never end. */
export const LOOPS = {
  Python: 'print("begun")\nwhile True:\n    pass\n',
  TypeScript: 'console.log("begun")\nfor (;;);\n',
}
/** The sandbox. */
export const FRAME = 'iframe[src*="/sandbox.html"]'

/** Programs that print what the entry's own prints. */
export const COUNTS = {
  Python: 'for n in range(3):\n    print(n)\n',
  TypeScript: 'for (let n = 0; n < 3; n += 1) console.log(n)\n',
}
