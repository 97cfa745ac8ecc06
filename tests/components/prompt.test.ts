import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import axe from 'axe-core'
import { createApp, type App } from 'vue'
import 'vitepress/dist/client/theme-default/styles/base.css'
import '../../.vitepress/theme/tokens.css'
import '../../.vitepress/theme/layout.css'
import '../../components/example/example.css'
import type { Language } from '../../src/engines/language'
import { languageNamed } from '../../src/engines/languages'
import PromptConsole from './PromptConsole.vue'

let app: App | undefined
let scripts: string[] = []

/** The transcript: what was printed and typed. */
const shown = (): string => document.querySelector('.output-text')?.textContent ?? ''
const fieldOf = (label: string): Locator => page.getByRole('textbox', { name: `${label} prompt` })
const field = fieldOf('Python')
const status = (): string => document.querySelector('.status')?.textContent ?? ''

function mount(id: string): Language {
  const language = languageNamed(id)
  if (language === undefined) throw new Error(`There is no ${id}.`)
  const place = document.body.appendChild(document.createElement('div'))
  app = createApp(PromptConsole, { language, onScript: (text: string) => scripts.push(text) })
  app.mount(place)
  return language
}

/** Opens a console, and waits for its prompt. */
async function open(id = 'python'): Promise<void> {
  const { label } = mount(id)
  await page.getByRole('button', { name: 'Run' }).click()
  await expect.element(fieldOf(label)).toBeVisible()
}

async function type(...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.getByRole('textbox', { name: / prompt$/ }).click()
    await userEvent.keyboard(`${line.replace(/[[{]/g, '$&$&')}{Enter}`)
  }
}

beforeEach(() => {
  localStorage.clear()
  scripts = []
})
afterEach(() => {
  app?.unmount()
  document.body.replaceChildren()
})

test('values, names and the last value', async () => {
  await open()
  await type('x = 6', 'x * 7', '_ + 1')
  await expect.poll(shown).toBe('>>> x = 6\n>>> x * 7\n42\n>>> _ + 1\n43\n')
})

test('a block goes on with dots, is indented by itself, and ends with an empty line', async () => {
  await open()
  await type('for i in range(2):')
  await expect.element(field).toHaveValue('for i in range(2):\n    ')
  await userEvent.keyboard('print(i){Enter}')
  await expect.element(field).toHaveValue('for i in range(2):\n    print(i)\n    ')
  await userEvent.keyboard('{Enter}')
  await expect.poll(shown).toBe('>>> for i in range(2):\n...     print(i)\n0\n1\n')
})

test('tracebacks are those of CPython’s own prompt', async () => {
  await open()
  await type('1 / 0', 'undefined_name')
  await expect
    .poll(shown)
    .toBe(
      '>>> 1 / 0\nTraceback (most recent call last):\n  File "<python-input-0>", line 1, in <module>\n    1 / 0\n    ~~^~~\n' +
        'ZeroDivisionError: division by zero\n>>> undefined_name\nTraceback (most recent call last):\n' +
        '  File "<python-input-1>", line 1, in <module>\n    undefined_name\nNameError: name \'undefined_name\' is not defined\n',
    )
})

test('await at the top level, help() and input() work', async () => {
  await open()
  await type('import asyncio', 'await asyncio.sleep(0, "slept")', 'help(abs)')
  await expect
    .poll(shown)
    .toMatch(/'slept'\n>>> help\(abs\)\nHelp on built-in function abs[^]+Return the absolute value/)
  await type('len(input("Name? "))')
  const question = page.getByRole('textbox', { name: 'A line for the program' })
  await expect.element(question).toHaveFocus()
  await userEvent.keyboard('Ada{Enter}')
  await expect.poll(shown).toMatch(/Name\? Ada\n3\n$/)
  await expect.element(field).toHaveFocus()
  await type('1')
  await expect.poll(shown).toMatch(/\n3\n>>> 1\n1\n$/)
})

test('arrow keys bring back what was typed, also at the next visit', async () => {
  await open()
  await type('a = 1', 'def f():', 'return 2', '', 'a')
  await expect.poll(shown).toMatch(/>>> a\n1\n$/)
  app?.unmount()
  document.body.replaceChildren()
  await open()
  await field.click()
  await userEvent.keyboard('new{ArrowUp}')
  await expect.element(field).toHaveValue('a')
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(field).toHaveValue('def f():\n    return 2')
  await userEvent.keyboard('{ArrowUp}{Home}{ArrowUp}')
  await expect.element(field).toHaveValue('a = 1')
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(field).toHaveValue('a = 1')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
  await expect.element(field).toHaveValue('new')
})

test.each(['not JSON', '{"a":1}', '[1,null,"kept"]'])(
  'a history that is damaged is none: %s',
  async (kept) => {
    localStorage.setItem('prompt:python', kept)
    await open()
    await field.click()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(field).toHaveValue(kept.includes('kept') ? 'kept' : '')
    await field.fill('1 + 1')
    await userEvent.keyboard('{Enter}')
    await expect.poll(shown).toMatch(/2\n$/)
  },
)

test('what is typed while something is executed is executed after it', async () => {
  await open()
  await type('import time; time.sleep(0.3)', '"one"', 'for i in [1]:', '  print(i)', '', '"two"')
  await expect.poll(shown).toMatch(/>>> "one"\n'one'\n>>> for i in \[1\]:\n[^]*\n1\n>>> "two"\n'two'\n$/)
})

test('Stop raises KeyboardInterrupt, and all names stay', async () => {
  await open()
  await type('kept = 1', 'while True: pass', '')
  const stop = page.getByRole('button', { name: 'Stop' })
  await expect.element(stop).toBeVisible()
  await stop.click()
  await expect.poll(shown).toMatch(/>>> while True: pass\nTraceback [^]*KeyboardInterrupt\n$/)
  await type('kept')
  await expect.poll(shown).toMatch(/>>> kept\n1\n$/)
})

test('a second press ends the interpreter, in words', async () => {
  await open()
  await type('sum(range(10**12))')
  const stop = page.getByRole('button', { name: 'Stop' })
  await stop.click()
  await expect.poll(status).toMatch(/^Interrupted\. Press Stop again to end the interpreter/)
  await stop.click()
  await expect
    .poll(status)
    .toMatch(/^Stopped: the interpreter has ended, and its names with it\. Run starts a new one\.$/)
  await expect.element(field).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Run' }).click()
  await type('1 + 1')
  await expect.poll(shown).toBe('>>> 1 + 1\n2\n')
})

test.each([
  ['exit()', /exit code 0/],
  ['import sys; sys.exit(3)', /exit code 3/],
])('%s ends the interpreter, in words', async (source, words) => {
  await open()
  await type(source)
  await expect.poll(status).toMatch(words)
})

test('Ctrl+C gives up what was typed, Ctrl+D ends the interpreter', async () => {
  await open()
  await field.click()
  await userEvent.keyboard('half a li{Control>}c{/Control}')
  await expect.poll(shown).toBe('>>> half a li\nKeyboardInterrupt\n')
  await expect.element(field).toHaveValue('')
  await userEvent.keyboard('x{Control>}d{/Control}{Backspace}{Control>}d{/Control}')
  await expect.poll(status).toMatch(/the interpreter has ended/)
})

test('a session that was copied runs as one, and becomes a script', async () => {
  await open()
  await field.fill(
    '    >>> def twice(x):\n    ...     return 2 * x\n    ...\n    >>> twice(4)\n    8\n    >>> 1 / 0\n    Traceback (most recent call last):\n      ...\n    ZeroDivisionError: division by zero\n    >>> if True: print("yes")\n    yes\n',
  )
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(shown)
    .toMatch(
      /^>>> def twice\(x\):\n\.\.\. {5}return 2 \* x\n>>> twice\(4\)\n8\n>>> 1 \/ 0\nTraceback [^]*zero\n>>> if True: print\("yes"\)\nyes\n$/,
    )
  await page.getByRole('button', { name: 'Turn into a script' }).click()
  expect(scripts).toEqual(['def twice(x):\n    return 2 * x\ntwice(4)\nif True: print("yes")\n'])
})

test('output that does not end its line is followed by a prompt on a line of its own', async () => {
  await open()
  await type('print("a", end="")', '1')
  await expect.poll(shown).toBe('>>> print("a", end="")\na\n>>> 1\n1\n')
})

test('those who hear the page are told what came of a piece, and not more than one can listen to', async () => {
  await open()
  const heard = (): string => document.querySelector('[role=status]')?.textContent ?? ''
  await type('6 * 7')
  await expect.poll(heard).toBe('42')
  await type('x = 1')
  await expect.poll(heard).toBe('Done')
  await type('print("y" * 100_000)')
  await expect.poll(heard).toMatch(/^y{1,300}$/)
})

test('what stands above the first prompt of a copied text is the banner, or code', async () => {
  await open()
  await field.fill(
    'Python 3.14.0 (main) [Clang]\nType "help", "copyright" for more information.\n>>> a = 2\n>>> a\n2\n',
  )
  await userEvent.keyboard('{Enter}')
  await expect.poll(shown).toBe('>>> a = 2\n>>> a\n2\n')
  await field.fill('b = 5\n>>> b\n5\n')
  await userEvent.keyboard('{Enter}')
  await expect.poll(shown).toMatch(/>>> b = 5\n>>> b\n5\n$/)
  await field.fill('def f():\n    """\n>>> f()\n    """\n    return 1\n')
  await userEvent.keyboard('{Enter}')
  await field.fill('f()')
  await userEvent.keyboard('{Enter}')
  await expect.poll(shown).toMatch(/>>> f\(\)\n1\n$/)
})

test.each(['', 'dark'])('it is accessible, and fits on a narrow screen: %s', async (theme) => {
  document.documentElement.className = theme
  document.documentElement.lang = 'en'
  await page.viewport(320, 640)
  await open()
  await type('"x" * 300', 'def f():')
  await expect.poll(shown).toMatch(/'\n$/)
  const { violations } = await axe.run(document.querySelector('section') ?? document)
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})

test('TypeScript: names stay, mistakes are told, lines go on, the last value is _', async () => {
  await open('typescript')
  const prompt = fieldOf('TypeScript')
  await type(
    'let x: number = 6',
    'x * 7',
    '_ + 1',
    'let x = 1',
    'x.y.z',
    ')',
    'await Promise.resolve("late")',
  )
  await expect.poll(shown).toMatch(/"late"\)\n'late'\n$/)
  expect(shown()).toMatch(
    /^> let x: number = 6\nundefined\n> x \* 7\n42\n> _ \+ 1\n43\n> let x = 1\nUncaught SyntaxError: Identifier 'x' has already been declared\n> x\.y\.z\nUncaught TypeError: .*\n> \)\n\)\n\^\n\nUncaught SyntaxError: Declaration or statement expected\n/,
  )
  await type('[1,')
  await expect.element(prompt).toHaveValue('[1,\n')
  await userEvent.keyboard('2]{Enter}')
  await expect.poll(shown).toMatch(/> \[1,\n\.\.\. 2\]\n\[ 1, 2 \]\n$/)
})

test('TypeScript: Stop ends what computes for ever, in words, and the page stays alive', async () => {
  await open('typescript')
  await type('for (;;) {}')
  const stop = page.getByRole('button', { name: 'Stop' })
  await expect.element(stop).toBeVisible()
  await stop.click()
  await expect.poll(status).toMatch(/^Stopped: the interpreter has ended/)
})

test('TypeScript: what a timer prints comes below, and .exit ends the interpreter', async () => {
  await open('typescript')
  await type('setTimeout(() => console.log("tick"), 50); 0')
  await expect.poll(shown).toMatch(/\n0\ntick\n$/)
  await type('.exit')
  await expect.poll(status).toMatch(/the interpreter has ended with exit code 0/i)
})
