import { EditorView } from '@codemirror/view'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { languageNamed } from '../../src/engines/languages'
import { checkOnRequest } from '../../src/services/editor/check'

let view: EditorView | undefined
let fetched = 0

function open(language: string, file: string, doc: string): void {
  fetched = 0
  view = new EditorView({
    parent: document.body,
    doc,
    extensions: checkOnRequest({
      file,
      async kind() {
        fetched += 1
        const kinds = (await languageNamed(language)?.services?.())?.services ?? []
        const [first] = kinds
        if (first === undefined) throw new Error('There is none.')
        return first
      },
    }),
  })
}
afterEach(() => view?.destroy())

test.each([
  ['python', 'main.py', 'import os\nprint(nobody)\n', '2 problems. F8 leads to the next one.'],
  ['python', 'main.py', 'print("a")\n', 'No problems.'],
  ['typescript', 'main.ts', 'const n: number = "a"\n', '1 problem. F8 leads to the next one.'],
])('a press checks %s once, and says what there is: %s', async (language, file, text, words) => {
  open(language, file, text)
  expect(fetched).toBe(0)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent(words)
  expect(fetched).toBe(1)
})

test('what was found stays until the text changes, and nothing is said unasked', async () => {
  open('python', 'main.py', 'import os\n')
  await page.getByRole('button', { name: 'Check' }).click()
  await expect.poll(() => document.querySelectorAll('.cm-lintRange').length).toBe(1)
  view?.focus()
  await userEvent.keyboard('x')
  await expect.element(page.getByRole('status')).toHaveTextContent('')
  await page.getByRole('button', { name: 'Check' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent(/problem/)
  expect(fetched).toBe(1)
})
