import { expect, test, type Frame as FrameOnPage, type Page } from '@playwright/test'
import { exampleOn } from './example'
import { COUNTS, expectRun, expectWords, FRAME, LOOPS, open, PATIENCE, PRINTED, retry } from './faults'

/* What can go wrong while a program runs. Each ends in words, the page stays readable, and the next run works. */

test.setTimeout(120_000)

test('the sandbox is removed while a program runs', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(LOOPS.Python)
  await example.run.click()
  await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
  await page.locator(FRAME).evaluate((frame) => frame.remove())
  await expect(retry(example)).toBeVisible()
  await expect(example.status).toContainText('The sandbox was removed from the page')
  await example.replaceCode(COUNTS.Python)
  await expectRun(example)
})

/** Lets a test end workers of the sandbox as the browser might, of which no event tells anybody. */
async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Native = Worker
    const made: Worker[] = []
    Object.assign(self, {
      made,
      Worker: function (script: string) {
        const worker = new Native(script)
        made.push(worker)
        worker.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
          if (data.type === 'ready' && 'lethal' in self) worker.terminate()
        })
        return worker
      },
    })
  })
}

interface WatchedFrame {
  readonly made: Worker[]
}

function sandboxOf(page: Page): FrameOnPage {
  const frame = page.frames().find((candidate) => candidate.url().includes('/sandbox.html'))
  if (frame === undefined) throw new Error('The page has no sandbox.')
  return frame
}

/** Ends a worker; they are counted from 0, in the order in which they were made. */
async function kill(page: Page, index: number): Promise<void> {
  await sandboxOf(page).evaluate((index) => {
    const worker = (self as unknown as WatchedFrame).made[index]
    if (worker === undefined) throw new Error(`The sandbox has no worker ${index}.`)
    worker.terminate()
  }, index)
}

/** Waits until there are so many workers, and ends the newest. */
async function killNewest(page: Page, count: number): Promise<void> {
  const sandbox = sandboxOf(page)
  const made = (): Promise<number> => sandbox.evaluate(() => (self as unknown as WatchedFrame).made.length)
  await expect.poll(made).toBe(count)
  await kill(page, count - 1)
}

for (const language of ['Python', 'TypeScript'] as const) {
  test(`the worker of a running ${language} program is killed`, async ({ page }) => {
    await watchWorkers(page)
    const example = await open(page, language)
    await example.replaceCode(LOOPS[language])
    await example.run.click()
    await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
    // One that only computes is left alone, and the reader sees for how long it has done so.
    await expect(example.status).toHaveText(/^Running for [3-9] s$/)
    await kill(page, 0)
    await expect(retry(example)).toBeVisible()
    await expect(example.status).toContainText('The browser has ended the worker that ran the program')
    expect(await example.stdout()).toBe('begun\n')
    await example.replaceCode(COUNTS[language])
    await expectRun(example)
  })

  test(`the standby worker of ${language} is killed, and the next run gets another`, async ({ page }) => {
    await watchWorkers(page)
    const example = await open(page, language)
    await expectRun(example)
    await killNewest(page, 2)
    await expectRun(example)
  })
}

test('no worker lives long enough to begin', async ({ page }) => {
  await watchWorkers(page)
  const example = await open(page)
  await expectRun(example)
  await killNewest(page, 2)
  await sandboxOf(page).evaluate(() => Object.assign(self, { lethal: true }))
  await example.run.click()
  await expectWords(page, example, /could not be started: the browser has ended its worker twice\. Try again/)
  await sandboxOf(page).evaluate(() => Reflect.deleteProperty(self, 'lethal'))
  await expectRun(example)
})

test('the worker is killed while it starts', async ({ page }) => {
  await page.addInitScript(() => {
    const native = Worker.prototype.postMessage
    let first = true
    Object.assign(Worker.prototype, {
      postMessage(this: Worker, message: { type: string }, transfer: Transferable[]) {
        if (!first || message.type !== 'boot') return native.call(this, message, { transfer })
        first = false
        this.terminate()
      },
    })
  })
  const example = await open(page)
  // The program waits for it, and is given to another one.
  await expectRun(example)
})

test('the interpreter breaks', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('import ctypes\nprint("before", flush=True)\nctypes.memset(0xFFFFFF00, 1, 64)\n')
  await example.run.click()
  await expect(retry(example)).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toHaveText(/^The engine could not go on\. .+/)
  expect(await example.stdout()).toBe('before\n')
  await example.replaceCode(COUNTS.Python)
  await expectRun(example)
})

test('Python uses up its memory', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('kept = []\nwhile True:\n    kept.append(bytearray(200_000_000))\n')
  await example.run.click()
  await expect(example.idle).toBeVisible({ timeout: PATIENCE })
  await expect(example.status).toContainText('MemoryError on line 3')
  await example.replaceCode(COUNTS.Python)
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
      const button = root.querySelector<HTMLButtonElement>('button.primary')
      if (button === null) throw new Error('Neither Run nor Stop is there.')
      button.click()
      await new Promise((resolve) => setTimeout(resolve))
    }
  })
  await expect(example.root.locator('button.primary')).toBeEnabled()
  // The last press may have started a run; it may also end by itself at this very moment.
  if (await example.stop.isVisible()) await example.stop.click({ timeout: 5_000 }).catch(() => undefined)
  await expect(example.idle).toBeVisible()
  await expectRun(example)
  await expect(page.locator(FRAME)).toHaveCount(1)
  // The one that ran is gone; the standby worker is there, or on its way.
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
  // Of the program that was left nothing runs on: there is a standby worker at most.
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1)
})

test('what was dropped before a question and after it is counted together', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(
    'print("x\\n" * 12_000, end="")\ninput("Go on? ")\nprint("x\\n" * 11_000, end="")\n',
  )
  await example.run.click()
  const field = example.root.getByRole('textbox', { name: 'A line for the program' })
  await field.fill('yes')
  await field.press('Enter')
  await expect(example.status).toHaveText(/^Done/, { timeout: PATIENCE })
  await expect(example.screen).toContainText('… and 13,000 more lines')
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
    await expect(example.status).toHaveText(/^Running for/)
    await example.stop.click()
    await expect(example.status).toHaveText(/^Stopped/)
    await expect(example.screen).toContainText(/… and at least [\d,]{5,} more lines/)
    expect((await example.stdout()).split('\n').length - 1).toBeLessThanOrEqual(10_000)
    await example.replaceCode(language === 'Python' ? 'print("fine")\n' : 'console.log("fine")\n')
    await example.runToEnd()
    expect(await example.stdout()).toBe('fine\n')
  })
}
