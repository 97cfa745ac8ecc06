import { history, undo } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { coloured } from '../../src/engines/python/editor'
import { helpWhileWriting } from '../../src/services/editor'
import { showProblems } from '../../src/services/editor/problems'
import { services as kinds } from '../../src/services/python'
import type { Location, SourceFile } from '../../src/services/service'
import { createServices } from '../../src/services/services'
import { applyEdits as apply } from '../../src/services/textChange'

/* An editor with all of Python's services, used by its keys, as a reader does. */

const services = createServices(kinds)
let others: readonly SourceFile[] = []
let view: EditorView | undefined
let said: string[] = []
let opened: Location[] = []

const text = (): string => view?.state.doc.toString() ?? ''
const update = (): void => services.update([{ name: 'main.py', text: text() }, ...others])

/** Opens a program: `|` is the cursor. */
async function open(program: string, ...files: readonly SourceFile[]): Promise<void> {
  said = []
  opened = []
  others = files
  const anchor = Math.max(0, program.indexOf('|'))
  view = new EditorView({
    parent: document.body,
    doc: program.replace('|', ''),
    selection: { anchor },
    extensions: [
      coloured,
      history(),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) update()
      }),
      helpWhileWriting({
        services,
        file: 'main.py',
        open: (location) => opened.push(location),
        apply: (edits) => {
          others = others.map((file) => ({
            ...file,
            text: apply(
              file.text,
              edits.filter((edit) => edit.file === file.name),
            ),
          }))
        },
        say: (words) => said.push(words),
      }),
    ],
  })
  update()
  view.focus()
  // What is on the screen belongs to this text.
  await expect.poll(() => services.state.services.every(({ phase }) => phase === 'ready')).toBe(true)
}

const edited = { file: 'main.py', apply: () => undefined }

const shapes: SourceFile = {
  name: 'shapes.py',
  text: 'def area(r: float) -> float:\n    """The <img src=x onerror=alert(1)> area."""\n    return 3 * r * r\n',
}

beforeAll(() => services.start())
afterEach(() => {
  view?.destroy()
  view = undefined
})
afterAll(() => services.stop())

test('a problem is marked, F8 leads to it, and its fix mends it', async () => {
  await open('|import os\nprint("a")\n')
  await expect.poll(() => document.querySelectorAll('.cm-lintRange').length).toBe(1)
  await userEvent.keyboard('{F8}')
  await expect.element(page.getByText('`os` imported but unused')).toBeVisible()
  const link = page.getByRole('link', { name: 'F401' })
  await expect.element(link).toHaveAttribute('href', 'https://docs.astral.sh/ruff/rules/unused-import/')
  await page.getByRole('button', { name: 'Remove unused import' }).click()
  expect(text()).toBe('print("a")\n')
  await expect.poll(() => document.querySelectorAll('.cm-lintRange').length).toBe(0)
  if (view !== undefined) undo(view)
  expect(text()).toBe('import os\nprint("a")\n')
})

test('words on a problem stay while problems come anew, and go with it', async () => {
  await open('|import os\nprint("a")\n')
  await expect.poll(() => document.querySelectorAll('.cm-lintRange').length).toBe(1)
  await userEvent.keyboard('{F8}')
  const words = page.getByText('`os` imported but unused')
  await expect.element(words).toBeVisible()
  const shown = words.element()
  const copy = services.state.problems.map((problem) => ({ ...problem }))
  if (view !== undefined) showProblems(view, edited, copy)
  expect(shown.isConnected).toBe(true)
  if (view !== undefined) showProblems(view, edited, [])
  await expect.element(words).not.toBeInTheDocument()
})

test('ruff and types do not say the same twice', async () => {
  await open('print(nobody)\n')
  await expect.poll(() => services.state.problems.map(({ source }) => source)).toEqual(['basedpyright'])
})

test('a list of members comes up behind a dot, with documentation, and a press takes one', async () => {
  await open('[1]|\n')
  await userEvent.keyboard('.appe')
  await expect.element(page.getByRole('option', { name: 'append' })).toBeVisible()
  await expect.element(page.getByText('Append object to the end of the list.')).toBeVisible()
  await page.getByRole('option', { name: 'append' }).click()
  expect(text()).toBe('[1].append\n')
})

test('Ctrl+Space lists what may stand here', async () => {
  await open('greeting = 1\ngre|')
  await userEvent.keyboard('{Control>} {/Control}')
  await expect.element(page.getByRole('option', { name: 'greeting' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
})

test('a call shows its parameters until it is over', async () => {
  await open('from shapes import area\narea|', shapes)
  await userEvent.keyboard('(')
  await expect.poll(() => document.querySelector('.cm-signature b')?.textContent).toBe('r: float')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('.cm-signature')).toBeNull()
})

test('what a program says is text, in hover and in lists', async () => {
  await open('from shapes import area\narea|(1)\n', shapes)
  // A pointer that rests where it is says nothing: it moves a little, as a hand does.
  let step = 0
  await expect
    .poll(
      async () => {
        const place = view?.coordsAtPos(text().lastIndexOf('area') + 1)
        const position = { x: (place?.left ?? 0) + (step++ % 5), y: (place?.top ?? 0) + 5 }
        await page.elementLocator(document.body).hover({ position })
        return document.querySelector('.cm-tooltip-hover')?.textContent
      },
      { interval: 800 },
    )
    .toContain('The <img src=x onerror=alert(1)> area.')
  expect(document.querySelector('.cm-tooltip img')).toBeNull()
  // In the editor's colours.
  expect(document.querySelector('.cm-tooltip-hover pre .tf')?.textContent).toBe('area')
})

test('F12 leads to where a name is defined, here or in another file', async () => {
  await open('from shapes import area\nare|a(1)\n', shapes)
  await userEvent.keyboard('{F12}')
  await expect.poll(() => opened).toEqual([{ file: 'shapes.py', from: 4, to: 8 }])
  view?.destroy()
  await open('def f(): pass\nf|()\n')
  await userEvent.keyboard('{F12}')
  await expect.poll(() => view?.state.selection.main.from).toBe(4)
  view?.destroy()
  await open('pri|nt()\n')
  await userEvent.keyboard('{F12}')
  await expect.poll(() => said).toEqual(['This is not defined in this project.'])
})

test('F2 asks for a name and changes it in all files; Escape changes nothing', async () => {
  await open('from shapes import area\nprint(are|a(1))\n', shapes)
  await userEvent.keyboard('{F2}')
  const field = page.getByRole('textbox', { name: 'New name' })
  await expect.element(field).toHaveValue('area')
  await userEvent.keyboard('{Escape}')
  await expect.element(field).not.toBeInTheDocument()
  await userEvent.keyboard('{F2}')
  await field.fill('surface')
  await userEvent.keyboard('{Enter}')
  await expect.poll(text).toBe('from shapes import surface\nprint(surface(1))\n')
  expect(others[0]?.text).toContain('def surface(')
  expect(said).toEqual(['Renamed in 3 places in 2 files.'])
  await userEvent.keyboard('{F2}')
  await field.fill('not so')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => said.at(-1)).toBe('“not so” is no name that Python knows.')
})

test('Ctrl+. offers what mends a problem, and the arrows choose', async () => {
  await open('print(sy|s.argv)\n')
  await expect.poll(() => services.state.problems.length).toBe(1)
  await userEvent.keyboard('{Control>}.{/Control}')
  await expect.element(page.getByRole('button', { name: 'import sys' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('button', { name: /pyright: ignore/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{Enter}')
  await expect.poll(text).toMatch(/^import sys\n/)
})

test('Ctrl+. offers what is wrong in the line, for the text as it is', async () => {
  await open('|import os\n')
  await expect.poll(() => services.state.problems.length).toBe(1)
  await userEvent.keyboard('{Control>}.{/Control}')
  const offer = page.getByRole('button', { name: 'Remove unused import: `os`' })
  await expect.element(offer).toHaveFocus()
  view?.dispatch({ changes: { from: 0, to: 9, insert: 'print(1)' } })
  await expect.element(offer).not.toBeInTheDocument()
  expect(text()).toBe('print(1)\n')
})

test('Shift+Alt+F formats, and says why it cannot', async () => {
  await open('x = {  "a":1 }\n')
  await userEvent.keyboard('{Shift>}{Alt>}f{/Alt}{/Shift}')
  await expect.poll(text).toBe('x = {"a": 1}\n')
  view?.destroy()
  await open('x = (\n')
  await userEvent.keyboard('{Shift>}{Alt>}f{/Alt}{/Shift}')
  await expect.poll(() => said[0]).toMatch(/^This does not parse/)
})

test('types that are turned off are gone, and come back', async () => {
  await open('x: int = "a"\nprint(x)\n')
  await expect.poll(() => services.state.problems.map(({ rule }) => rule)).toEqual(['reportAssignmentType'])
  services.turnOff('basedpyright')
  expect(services.state.problems).toEqual([])
  expect(await services.ask('hover', { file: 'main.py', offset: 0 })).toBeUndefined()
  services.turnOn('basedpyright')
  await expect.poll(() => services.state.problems.map(({ rule }) => rule)).toEqual(['reportAssignmentType'])
})
