import { expect, test, type Locator, type Page } from '@playwright/test'
import { exampleOn } from './example'
import { longestTask } from './longestTask'

/* What a reader sees who steps through a program that takes a million steps, or never ends. */

const PROGRAMS = {
  Python: (end: string) => `total = 0
for number in ${end === '' ? 'iter(int, 1)' : `range(${end})`}:
    total += number
    if total > 1000:
        total = 0
print("the end")
`,
  TypeScript: (end: string) => `let total = 0
for (let number = 0; ${end === '' ? 'true' : `number < ${end}`}; number += 1) {
  total += number
  if (total > 1000) total = 0
}
console.log("the end")
`,
} as const

/** So long a task of the page's may be, and one in which a step is shown, in milliseconds of processor time. */
const LONGEST = 100
const LONGEST_STEP = 16

const stepsOf = (page: Page): Locator => page.getByRole('region', { name: /^Steps of / }).first()
const slider = (page: Page): Locator => stepsOf(page).getByRole('slider', { name: 'Step', exact: true })

async function write(page: Page, language: keyof typeof PROGRAMS, end: string): Promise<Locator> {
  await page.goto('/builtin/sum')
  const example = exampleOn(page)
  await example.choose(language)
  await example.replaceCode(PROGRAMS[language](end))
  return example.root.getByRole('button', { name: 'Steps' })
}

for (const language of ['Python', 'TypeScript'] as const) {
  test(`a million steps in ${language}: the page is alive, and shows the first and the last`, async ({
    page,
  }) => {
    const button = await write(page, language, '330000')
    const recording = await longestTask(page, async () => {
      await button.click()
      await expect(stepsOf(page)).toBeVisible({ timeout: 50_000 })
    })
    expect(recording).toBeLessThan(LONGEST)
    const stepping = await longestTask(page, async () => {
      for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight')
      await expect(slider(page)).toHaveValue('20')
    })
    expect(stepping).toBeLessThan(LONGEST_STEP)
    await stepsOf(page).getByRole('button', { name: 'Last step' }).click()
    await expect(stepsOf(page).locator('.steps-output')).toContainText('the end')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /The program is over/)
  })

  test(`a program in ${language} that never ends stops at a press while it is recorded`, async ({ page }) => {
    const button = await write(page, language, '')
    await button.click()
    const example = exampleOn(page)
    await expect(example.stop).toBeEnabled({ timeout: 50_000 })
    await example.stop.click()
    await expect(example.idle).toBeVisible()
    await expect(example.status).toContainText('Stopped')
  })
}
