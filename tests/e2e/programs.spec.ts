import { expect, test, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

const EXAMPLE = 'example-counting-without-blocking'

async function open(page: Page, language: 'Python' | 'TypeScript' = 'Python'): Promise<ExampleOnPage> {
  await page.goto('/builtin/aiter')
  const example = exampleOn(page, EXAMPLE)
  await example.choose(language)
  return example
}

/** After whatever went wrong, the next run works. */
async function nextRunWorks(example: ExampleOnPage, code: string): Promise<void> {
  await example.replaceCode(code)
  await example.runToEnd()
  expect(await example.stdout()).toBe('still here\n')
}

const STILL_HERE = { Python: 'print("still here")', TypeScript: 'console.log("still here")' }

for (const language of ['Python', 'TypeScript'] as const) {
  test.describe(`a reader’s program in ${language}`, () => {
    const programs = {
      Python: {
        raises: 'def half(n):\n    return n / 0\n\nprint("first")\nhalf(4)\n',
        name: 'ZeroDivisionError',
        line: 2,
        broken: 'print("a")\nif True print("b")\n',
        endless: 'print("begun")\nwhile True:\n    pass\n',
        value: 'abs(-3)',
        silent: 'x = 1\n',
      },
      TypeScript: {
        raises:
          'function half(n: number): number {\n  throw new RangeError("no halves")\n}\nconsole.log("first")\nhalf(4)\n',
        name: 'RangeError',
        line: 2,
        broken: 'console.log("a")\nif (true console.log("b")\n',
        endless: 'console.log("begun")\nwhile (true) {}\n',
        value: 'Math.abs(-3)',
        silent: 'const x = 1\n',
      },
    }[language]

    test('that raises ends in words, and its line is marked', async ({ page }) => {
      const example = await open(page, language)
      await example.replaceCode(programs.raises)
      await example.runToEnd()
      await expect(example.status).toContainText(`${programs.name} on line ${programs.line}`)
      expect(await example.stdout()).toBe('first\n')
      await expect(example.screen.locator('.stderr')).toContainText(programs.name)
      await expect(example.screen).not.toContainText(/pyodide|blob:|_pyodide|worker/i)
      await expect(example.root.locator('.cm-line.error-line')).toHaveText(/n \/ 0|throw new/)
      await nextRunWorks(example, STILL_HERE[language])
    })

    test('that does not parse says where', async ({ page }) => {
      const example = await open(page, language)
      await example.replaceCode(programs.broken)
      await example.runToEnd()
      await expect(example.status).toContainText('SyntaxError on line 2')
      await expect(example.screen).toContainText('^')
      expect(await example.stdout()).toBe('')
      await nextRunWorks(example, STILL_HERE[language])
    })

    test('that loops for ever is stopped, and the page stays alive', async ({ page }) => {
      const example = await open(page, language)
      await example.replaceCode(programs.endless)
      await example.run.click()
      await expect(example.screen).toContainText('begun')
      await example.stop.click()
      await expect(example.status).toContainText('Stopped after')
      await nextRunWorks(example, STILL_HERE[language])
    })

    test('that prints nothing says so, or shows its last value', async ({ page }) => {
      const example = await open(page, language)
      await example.replaceCode(programs.silent)
      await example.runToEnd()
      await expect(example.root.getByText('The program ended and printed nothing.')).toBeVisible()
      await example.replaceCode(programs.value)
      await example.runToEnd()
      await expect(example.root.locator('.value')).toHaveText(/Value\s*3/)
      await nextRunWorks(example, STILL_HERE[language])
    })
  })
}

test('Reset brings the original back, and what it threw away can be undone', async ({ page }) => {
  const example = await open(page)
  await expect(example.root.getByRole('button', { name: 'Reset' })).toHaveCount(0)
  await example.replaceCode('print("mine")')
  await example.root.getByRole('button', { name: 'Reset' }).click()
  await expect(example.root.getByRole('textbox')).toContainText('class AsyncCounter')
  await example.root.getByRole('button', { name: 'Undo reset' }).click()
  await expect(example.root.getByRole('textbox')).toHaveText('print("mine")')
})

test('edits survive a reload; the editor opens in place, at the same height', async ({ page }) => {
  const example = await open(page)
  const before = await example.root.locator('.panel:visible').boundingBox()
  await example.root.getByRole('button', { name: 'Edit' }).click()
  await expect(example.root.getByRole('textbox')).toBeFocused()
  const after = await example.root.locator('.panel:visible').boundingBox()
  expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(3)
  await example.replaceCode('print("mine")')
  await expect(example.root.getByText('kept on this device')).toBeVisible()
  await page.reload()
  await expect(exampleOn(page, EXAMPLE).root.getByRole('textbox')).toHaveText('print("mine")')
})

test('the keyboard alone runs, edits and leaves', async ({ page }) => {
  const example = await open(page)
  await example.run.focus()
  await page.keyboard.press('Enter')
  await expect(example.status).toHaveText(/^Done/)
  await example.root.getByRole('button', { name: 'Edit' }).focus()
  await page.keyboard.press('Enter')
  await expect(example.root.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('print("typed")')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(example.status).toHaveText(/^Done/)
  expect(await example.stdout()).toBe('typed\n')
  await page.keyboard.press('Tab')
  await expect(example.root.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(example.root.getByRole('textbox')).not.toBeFocused()
})

test('a page that gets no frames shows the output all the same', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode('print("x\\n" * 2000)')
  // As in a tab that is not shown; a click by mouse would wait for frames too.
  await page.evaluate(() => Object.assign(window, { requestAnimationFrame: () => 0 }))
  await example.run.evaluate((button: HTMLElement) => button.click())
  await expect(example.status).toHaveText(/^Done/, { timeout: 40_000 })
  await expect.poll(() => example.stdout()).toBe(`${'x\n'.repeat(2000)}\n`)
  await expect(example.idle).toBeVisible()
})

test('input() opens a field, many times, and can be ended', async ({ page }) => {
  const example = await open(page)
  await example.replaceCode(
    'while True:\n    try:\n        print("Hello", input("Name? "))\n    except EOFError:\n        print("bye")\n        break\n',
  )
  await example.run.click()
  for (const name of ['Ada', 'Grace', 'Linus']) {
    const field = example.root.getByRole('textbox', { name: 'A line for the program' })
    await expect(field).toBeFocused()
    await field.fill(name)
    await page.keyboard.press('Enter')
    await expect(example.screen).toContainText(`Hello ${name}`)
  }
  await example.root.getByRole('button', { name: 'End of input' }).click()
  await expect(example.status).toHaveText(/^Done/)
  expect(await example.stdout()).toBe('Name? Hello Ada\nName? Hello Grace\nName? Hello Linus\nName? bye\n')
})

test('a share link shows the code as somebody’s, beside the original, and does not run it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const example = await open(page)
  await example.replaceCode('print("shared")')
  await example.root.getByRole('button', { name: 'Share' }).click()
  await expect(example.root.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.evaluate(() => localStorage.clear())

  const other = await context.newPage()
  await other.goto(link)
  const shared = exampleOn(other, EXAMPLE)
  await expect(shared.root.getByText('somebody shared')).toBeVisible()
  await expect(shared.root.getByRole('textbox')).toHaveText('print("shared")')
  await expect(shared.root.getByText('class AsyncCounter:')).toBeHidden()
  await expect(shared.root.getByText('Output of the original')).toBeVisible()
  await shared.runToEnd()
  expect(await shared.stdout()).toBe('shared\n')

  await other.goto('about:blank')
  await other.goto(link.slice(0, -6))
  await expect(other.getByText('This link is damaged')).toBeVisible()
  await expect(exampleOn(other, EXAMPLE).root.getByText('class AsyncCounter:')).toBeVisible()
})
