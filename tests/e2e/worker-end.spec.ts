import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { exampleOn } from './example'

/* What a worker does may end with the worker alone. A browser that must break one off in the midst of its own code has crashed. */

const RUNS = 6
const PROGRAMS = ['streams-endless', 'streams-iterated', 'streams-in-circle']

for (const name of PROGRAMS) {
  test(`a page survives the end of ${name}`, async ({ page }) => {
    let crashed = false
    page.on('crash', () => (crashed = true))
    await page.goto('/builtin/aiter')
    const example = exampleOn(page)
    await example.choose('TypeScript')
    await example.replaceCode(readFileSync(`tests/hostile/programs/typescript/${name}.ts`, 'utf8'))
    for (let run = 1; run <= RUNS; run += 1) {
      await test.step(`run ${run}`, async () => {
        await example.run.click()
        await expect(example.status).toHaveText(/^Running/)
        const workers = page.workers()
        expect(workers).not.toEqual([])
        // The worker of this run is among them, and gone only when nothing of it is left to be broken off.
        const gone = Promise.race(workers.map((worker) => worker.waitForEvent('close')))
        await example.stop.click()
        await gone
        await example.idle.waitFor()
      })
    }
    expect(crashed).toBe(false)
  })
}
