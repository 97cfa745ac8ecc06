import { expect, test, type Frame, type Page } from '@playwright/test'
import { attackFromWorker, openStores, type Target } from '../hostile/attacks'
import { startCatcher, type Catcher } from '../hostile/catcher'

/*
 * The frame's own rules, without the engines in front of them: code that has everything a browser gives to workers, or
 * to the frame's document, reaches nothing.
 */

let catcher: Catcher
let target: Target
test.beforeEach(async () => {
  catcher = await startCatcher()
  const host = `${catcher.host}:${catcher.port}`
  target = { host, url: `http://${host}` }
})
test.afterEach(() => catcher.close())

async function openSandbox(page: Page): Promise<Frame> {
  await page.goto('/builtin/aiter')
  const asked = page.waitForResponse(/\/sandbox\.html/)
  await page.locator('figure.example').first().getByRole('button', { name: 'Run' }).hover()
  await asked
  const found = (): Frame | undefined => page.frames().find((frame) => frame.url().includes('/sandbox.html'))
  await expect.poll(() => found() !== undefined).toBe(true)
  const frame = found()
  if (frame === undefined) throw new Error('There is no sandbox.')
  await frame.waitForLoadState()
  return frame
}

/** Runs a function in a worker of the frame, made as the frame makes those of programs. */
function runInWorker<Result>(frame: Frame, work: (target: Target) => Promise<Result>): Promise<Result> {
  // The compiler of the tests may wrap functions in a helper of its own that names them.
  const code = `var __name=(f)=>f;(${work.toString()})(${JSON.stringify(target)}).then(postMessage,(e)=>postMessage(String(e)))`
  return frame.evaluate(
    (source) =>
      new Promise<Result>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
        worker.onmessage = ({ data }: MessageEvent<Result>) => resolve(data)
        worker.onerror = (event) => reject(new Error(event.message))
      }),
    code,
  )
}

test('a worker that has everything reaches no server', async ({ page }) => {
  const frame = await openSandbox(page)
  const tried = await runInWorker(frame, attackFromWorker)
  expect(tried.length).toBeGreaterThan(10)
  expect(catcher.caught).toEqual([])
})

test('a worker that has everything opens no store', async ({ page }) => {
  const frame = await openSandbox(page)
  expect(await runInWorker(frame, openStores)).toEqual([])
})

test('the frame is opaque to the page’s storage and document', async ({ page }) => {
  const frame = await openSandbox(page)
  const reached = await frame.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      document: () => parent.document.title,
      storage: () => parent.localStorage.length,
      own: () => localStorage.length,
      cookie: () => document.cookie,
      frame: () => (self as Window).frameElement?.getAttribute('sandbox'),
    }
    return Object.keys(attempts).filter((name) => {
      try {
        return attempts[name]?.() !== undefined
      } catch {
        return false
      }
    })
  })
  expect(reached).toEqual([])
  expect(await frame.evaluate(() => self.origin)).toBe('null')
})

test('a frame whose origin is not opaque runs nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const set = Element.prototype.setAttribute
    Element.prototype.setAttribute = function (name, value) {
      set.call(this, name, name === 'sandbox' ? 'allow-scripts allow-same-origin' : value)
    }
  })
  await page.goto('/builtin/aiter')
  const example = page.locator('figure.example').first()
  await example.getByRole('button', { name: 'Run' }).click()
  await expect(example.locator('.output .status')).toContainText('The sandbox is not isolated')
})

test.describe('without the frame’s policy', () => {
  test.use({ bypassCSP: true })

  test('the same worker reaches the server, so the attacks are real', async ({ page }) => {
    const frame = await openSandbox(page)
    await runInWorker(frame, attackFromWorker)
    expect(catcher.caught.length).toBeGreaterThan(5)
  })
})
