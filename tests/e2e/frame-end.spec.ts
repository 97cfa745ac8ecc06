import { expect, test } from '@playwright/test'
import { exampleOn } from './example'

/* The sandbox's frame is a process of its own in this browser: it may hang while the page goes on. */

const PATIENCE = 60_000

test('Stop does not wait for a frame that hangs, and the next run has another one', async ({ page }) => {
  await page.goto('/builtin/abs')
  const example = exampleOn(page)
  await example.choose('Python')
  await example.replaceCode('print("begun")\nwhile True:\n    pass\n')
  await example.run.click()
  await expect(example.screen).toContainText('begun', { timeout: PATIENCE })
  const frame = page.frames().find((each) => each.url().includes('/sandbox.html'))
  // It never returns.
  void frame?.evaluate('for (;;);').catch(() => undefined)
  await example.stop.click()
  await expect(example.status).toHaveText(/^Stopped after/)
  expect(frame?.isDetached()).toBe(true)
  await example.replaceCode('print(6 * 7)\n')
  await example.runToEnd()
  expect(await example.stdout()).toBe('42\n')
})
