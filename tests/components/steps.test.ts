import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import axe from 'axe-core'
import { createApp, type App } from 'vue'
import 'vitepress/dist/client/theme-default/styles/base.css'
import '../../.vitepress/theme/tokens.css'
import '../../.vitepress/theme/layout.css'
import '../../components/example/example.css'
import { colouredSource } from '../../components/steps/coloured'
import { plainSource } from '../../components/steps/source'
import StepsView from '../../components/steps/StepsView.vue'
import WorkspaceSteps from '../../components/steps/WorkspaceSteps.vue'
import { languageNamed } from '../../src/engines/languages'
import { recordBytes, recordProgram } from './recordings'

let app: App | undefined
afterEach(() => {
  app?.unmount()
  document.body.replaceChildren()
})

/** Records a program and shows its steps. */
async function open(source: string): Promise<void> {
  const recording = await recordProgram('typescript', source)
  const main = document.body.appendChild(document.createElement('main'))
  const place = main.appendChild(document.createElement('div'))
  place.className = 'example'
  const sources = { 'main.ts': plainSource(source) }
  app = createApp(StepsView, { recording, sources, title: 'Adding up' })
  app.mount(place)
}

const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
/** The words of an element, one after the other. */
function words(element: Element | null): string {
  const found: string[] = []
  if (element === null) return ''
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    if (node.textContent?.trim()) found.push(node.textContent.trim())
  return found.join(' ')
}
const text = (selector: string): string => words(document.querySelector(selector))
/** Why the program stands where it stands. */
const reason = (): string => text('.steps-reason').replace(/^\d+ \/ \d+ /, '')
const heard = (): string => text('.steps > [role=status]')
/** The line that is marked, with what it has made. */
const current = (): string => text('.steps-code [aria-current]').replace(/^\d+ /, '')
/** The rows of all calls: names and what they hold. */
const rows = (): string[] => [...document.querySelectorAll('.steps-frame dl > div')].map(words)
const printed = (): string => document.querySelector('.steps-output pre')?.textContent ?? ''

const LOOP = `let total = 0
for (const n of [1, 2, 3]) {
  total += n
}
console.log(total)
`

test('goes forward and back, by buttons and by keys', async () => {
  await open(LOOP)
  expect(reason()).toBe('The program begins')
  await press('Step forward')
  expect(reason()).toBe('Line 1 is about to run')
  await press('Step forward')
  expect([reason(), current()]).toEqual(['Line 2 is about to run', 'for (const n of [1, 2, 3]) {'])
  expect(rows()).toEqual(['total 0 changed'])
  await userEvent.keyboard('{ArrowLeft}')
  expect(reason()).toBe('Line 1 is about to run')
  await userEvent.keyboard('{End}')
  expect(reason()).toBe('The program is over')
  expect(printed()).toBe('6\n')
  await userEvent.keyboard('{Home}')
  expect([reason(), printed()]).toEqual(['The program begins', ''])
})

test.each([
  ['python', 'if a < b:\n    return "<i>"\n'],
  ['typescript', 'if (a < b) {\n  throw "<i>"\n}'],
])('what a reader has written in %s has the colours of the editor', async (id, text) => {
  const language = languageNamed(id)
  if (language === undefined) throw new Error(`There is no ${id}.`)
  const { lines, texts } = await colouredSource(text, language)
  expect(texts).toEqual(text.split('\n'))
  const shown = document.body.appendChild(document.createElement('pre'))
  shown.innerHTML = lines.join('\n')
  expect(shown.textContent).toBe(text)
  expect(shown.querySelector('.tk')?.textContent).toBe('if')
  expect(shown.querySelector('.ts')?.textContent).toBe('"<i>"')
})

test('the program of the playground is shown in its colours, from its beginning', async () => {
  const recorded = {
    bytes: await recordBytes('typescript', LOOP),
    files: [{ name: 'main.ts', content: LOOP }],
  }
  const place = document.body.appendChild(document.createElement('div'))
  app = createApp(WorkspaceSteps, { recorded, main: 'main.ts', active: false })
  app.mount(place)
  await expect.poll(() => text('.steps-code .tk')).toBe('let')
  expect(reason()).toBe('The program begins')
  await press('Step forward')
  expect(reason()).toBe('Line 1 is about to run')
})

test('one sentence is heard for a step', async () => {
  await open(LOOP)
  await press('Step forward')
  await expect.poll(heard).toBe('Step 2 of 11: Line 1 is about to run, let total = 0.')
  await press('Step forward')
  await expect
    .poll(heard)
    .toBe('Step 3 of 11: Line 2 is about to run, for (const n of [1, 2, 3]) {; total is now 0.')
  // Who moves the slider hears it from there, and once.
  const slider = page.getByRole('slider', { name: 'Step', exact: true })
  slider.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(heard).toBe('')
  expect(slider.element().getAttribute('aria-valuetext')).toMatch(
    /^Step 4 of 11: Line 3 is about to run, total \+= n; n is now 1\.$/,
  )
})

test('values stand at the ends of the lines that made them', async () => {
  await open(LOOP)
  await press('Next output')
  const made = [...document.querySelectorAll('.steps-code li')].map(
    (line) => line.querySelector('.steps-made')?.textContent ?? '',
  )
  expect(made.slice(0, 3)).toEqual(['total = 0', 'n = 3', 'total = 6'])
})

test('a name leads to each of its changes', async () => {
  await open(LOOP)
  await press('Last step')
  await press('total')
  const history = page.getByRole('group', { name: 'Changes of total' })
  await expect.element(history).toHaveTextContent(/total changed 4 times/)
  await history.getByRole('button', { name: /3$/ }).click()
  expect([reason(), rows()[0]]).toEqual(['Line 2 is about to run', 'total 3 changed'])
  await press('Next change of total')
  expect(rows()[0]).toBe('total 6 changed')
  await press('Next change of total')
  await expect.element(page.getByText('No name changes any more.')).toBeVisible()
})

test('a line leads to each time that it ran', async () => {
  await open(LOOP)
  await press('Line 3: each time it ran')
  const passes = page.getByRole('group', { name: 'Line 3', exact: true })
  await expect.element(passes).toHaveTextContent(/Line 3, before pass 1 of 3/)
  await passes.getByRole('button', { name: 'Next pass' }).click()
  await expect.element(passes).toHaveTextContent(/Line 3, pass 1 of 3/)
  expect(rows()).toEqual(['total 0', 'n 1 changed'])
  await passes.getByRole('button', { name: 'Next pass' }).click()
  await expect.element(passes).toHaveTextContent(/pass 2 of 3/)
  expect([current(), rows()]).toEqual(['total += n total = 1', ['total 1', 'n 2 changed']])
  await passes.getByRole('slider').fill('3')
  expect(rows()).toEqual(['total 3', 'n 3 changed'])
})

test('two names for one array are one array with two names, also in what is called', async () => {
  await open('const a = [1]\nconst b = a\nfunction add(list: number[]) {\n  list.push(2)\n}\nadd(b)\na\n')
  await press('Last step')
  await press('Step back')
  expect(rows()[0]).toBe('a = b ▸ [1, 2]')
  await press('Step back')
  await expect
    .poll(() => rows()[0])
    .toMatch(/^list ▸ \[1, 2\] changed also a of the program, b of the program/)
})

test('objects open as deep as one likes, and stay open', async () => {
  await open(
    'const tree = { left: { value: 1 }, right: null as object | null }\ntree.right = tree\nconst long = Array.from({ length: 150 }, (_, i) => i)\nlong\n',
  )
  await press('Last step')
  await page.getByRole('button', { name: /^\{left/ }).click()
  await page.getByRole('button', { name: /^\{value: 1\}/ }).click()
  expect(rows()[0]).toMatch(/left ▾ Object value 1 right .*the one around it/)
  await page.getByRole('button', { name: /^\[0, 1/ }).click()
  expect(rows()[1]).toMatch(/99 99 … 50 more$/)
  await press('Step back')
  expect(rows()[0]).toMatch(/left ▾ Object value 1/)
})

test('steps over and out of what is called', async () => {
  await open('function inner() {\n  return 1\n}\nfunction outer() {\n  return inner() + 1\n}\nouter()\n')
  const go = async (...names: string[]) => {
    for (const name of names) await press(name)
  }
  await go('Step forward', 'Step forward')
  expect(reason()).toBe('outer is called')
  await go('Step forward', 'Step over')
  expect(reason()).toBe('outer returns 2')
  await go('Step back', 'Step back')
  expect(reason()).toBe('Line 2 is about to run')
  await go('Step out')
  expect(reason()).toBe('outer returns 2')
})

test('what waits is there, and where it waits', async () => {
  await open(
    'function* count() {\n  yield 1\n  yield 2\n}\nconst numbers = count()\nnumbers.next()\nnumbers.next()\n',
  )
  await press('Last step')
  const waiting = page.getByRole('button', { name: 'count', exact: true }).last()
  await expect.element(waiting).toBeVisible()
  expect(text('.steps-frame.suspended')).toBe('count waits at line 3, gave 2 No names yet')
  await waiting.click()
  expect(current()).toBe('yield 2')
})

test('an error stands at the line that raises it, and its calls can be looked at', async () => {
  await open(
    'function half(n: number) {\n  if (n % 2) throw new RangeError("odd")\n  return n / 2\n}\nconst wanted = 3\nhalf(wanted)\n',
  )
  await press('Last step')
  expect(reason()).toBe('The program ends with RangeError: odd')
  for (let step = 0; step < 3; step += 1) await press('Step back')
  expect(reason()).toBe('RangeError: odd is on its way, from line 2')
  expect(document.querySelector('.steps-code .failing')?.textContent).toContain('throw new RangeError')
  await press('Program')
  expect(current()).toBe('half(wanted)')
})

test('plays, and stops at the end', async () => {
  await open('1\n')
  await press('Play')
  await expect.poll(reason).toBe('The program is over')
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

test.each([320, 390, 768, 1280])('is accessible and nothing overflows at %i px', async (width) => {
  await page.viewport(width, 800)
  await open(LOOP + 'const words = { a: ["x".repeat(300)], b: new Map([[1, 2]]) }\nwords\n')
  await press('Last step')
  await press('total')
  await press('Line 3: each time it ran')
  await page.getByRole('button', { name: /^\{a: / }).click()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
