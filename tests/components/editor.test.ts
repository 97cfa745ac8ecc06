import { afterAll, afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createEditor, type Editor } from '../../components/example/editor'
import { extensions } from '../../src/engines/python/editor'
import { helpWhileWriting } from '../../src/services/editor'
import { services as kinds } from '../../src/services/python'
import { createServices } from '../../src/services/services'

const services = createServices(kinds)
let editor: Editor | undefined
afterEach(() => editor?.destroy())
afterAll(() => services.stop())

test('a list shows in a program of one line, as the playground opens its editors', async () => {
  await services.start()
  const text = 'values = [1]; values'
  const update = (now: string): void => services.update([{ name: 'main.py', text: now }])
  editor = createEditor({
    parent: document.body.appendChild(document.createElement('div')),
    text,
    label: 'main.py',
    describedBy: '',
    language: extensions(),
    indent: '    ',
    extras: helpWhileWriting({
      services,
      file: 'main.py',
      open: () => undefined,
      apply: () => undefined,
      say: () => undefined,
    }),
    floats: true,
    onChange: update,
    onFocus: () => undefined,
    onRun: () => undefined,
  })
  update(text)
  editor.focus()
  await userEvent.keyboard('{End}.app')
  await page.getByRole('option', { name: 'append' }).click()
  expect(editor.text).toBe('values = [1]; values.append')
})
