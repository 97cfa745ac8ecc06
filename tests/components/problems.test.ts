import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { createApp, defineComponent, h, type App } from 'vue'
import 'vitepress/dist/client/theme-default/styles/base.css'
import '../../.vitepress/theme/tokens.css'
import '../../.vitepress/theme/layout.css'
import '../../components/playground/problems/problems.css'
import ProblemsPanel from '../../components/playground/problems/ProblemsPanel.vue'
import { useServices, type UsedServices } from '../../components/playground/problems/useServices'
import { languageNamed } from '../../src/engines/languages'
import type { Edit, Location, SourceFile } from '../../src/services/service'
import { applyEdits as apply } from '../../src/services/textChange'

let app: App | undefined
let used: UsedServices | undefined
let opened: Location[] = []
let files: readonly SourceFile[] = []
let madeRoom = 0

function change(edits: readonly Edit[]): void {
  files = files.map(({ name, text }) => ({
    name,
    text: apply(
      text,
      edits.filter(({ file }) => file === name),
    ),
  }))
  used?.update(files)
}

/** A project and its panel, as the playground has them. */
async function open(language: string, ...project: readonly SourceFile[]): Promise<void> {
  const found = languageNamed(language)
  if (found === undefined) throw new Error(`There is no ${language}.`)
  files = project
  const Project = defineComponent({
    setup() {
      const services = useServices({ language: () => found, makeRoom: () => (madeRoom += 1) })
      used = services
      return () =>
        h('main', [
          h(ProblemsPanel, {
            ...services.state.value,
            several: files.length > 1,
            onOpen: (place: Location) => opened.push(place),
            onApply: change,
            onTurn: services.turn,
          }),
        ])
    },
  })
  app = createApp(Project)
  app.mount(document.body.appendChild(document.createElement('div')))
  used?.update(files)
  await used?.start()
}

beforeEach(() => {
  localStorage.clear()
  opened = []
  madeRoom = 0
})
afterEach(() => {
  app?.unmount()
  document.body.replaceChildren()
})
const status = page.getByRole('status')

test('a problem has its place, its message, its meaning and the entry; a press leads there, another one mends it', async () => {
  localStorage.setItem('service basedpyright', 'off')
  await open('python', {
    name: 'main.py',
    text: 'import os\nfrom typing import List\nx: List[int] = [nobody]\n',
  })
  await expect.element(page.getByText('Undefined name nobody')).toBeVisible()
  await expect
    .element(page.getByText('Nothing of this name exists when the program comes here.'))
    .toBeVisible()
  const more = page
    .getByRole('listitem')
    .filter({ hasText: 'nobody' })
    .getByRole('link', { name: 'More on this' })
  await expect.element(more).toHaveAttribute('href', '/errors/name-is-not-defined')
  await page.getByRole('button', { name: 'Error 3:17' }).click()
  expect(opened).toMatchObject([{ file: 'main.py', from: 50 }])
  await page.getByRole('button', { name: 'Remove unused import' }).click()
  await expect.poll(() => files[0]?.text).toBe('from typing import List\nx: List[int] = [nobody]\n')
})

test('“Fix all” mends what is safe, in all files', async () => {
  localStorage.setItem('service basedpyright', 'off')
  await open(
    'python',
    { name: 'main.py', text: 'import os\nx = 1\nprint(not x in [1], x == None)\n' },
    { name: 'other.py', text: 'import sys\nprint(f"a")\n' },
  )
  await page.getByRole('button', { name: 'Fix all (4)' }).click()
  await expect.element(status).toHaveTextContent('1 problem.')
  expect(files.map(({ text }) => text)).toEqual(['x = 1\nprint(x not in [1], x == None)\n', 'print("a")\n'])
})

test('what is in a program, and what a file is called, is text', async () => {
  const name = 'a<img src=x onerror=alert(1)>.py'
  await open(
    'python',
    { name, text: 'x: int = "<img src=x onerror=alert(1)>"\nfrom m import (\n' },
    { name: 'main.py', text: 'def f(a: "<b>x</b>"): return a.y\n' },
  )
  await expect.element(page.getByText(name, { exact: false }).first()).toBeVisible()
  expect(document.querySelector('.problems img, .problems b')).toBeNull()
})

test('types are switched off and on, and that is kept', async () => {
  await open('python', { name: 'main.py', text: 'x: int = "a"\n' })
  await expect.element(page.getByText(/is not assignable to declared type/)).toBeVisible()
  const box = page.getByRole('checkbox', { name: 'Types' })
  await box.click()
  await expect.element(status).toHaveTextContent('No problems.')
  expect(localStorage.getItem('service basedpyright')).toBe('off')
  await box.click()
  await expect.element(page.getByText(/is not assignable to declared type/)).toBeVisible()
  expect(localStorage.getItem('service basedpyright')).toBe('on')
  expect(madeRoom).toBe(0)
})

test('where memory is small types come when they are asked for, and room is made for them', async () => {
  Object.defineProperty(navigator, 'deviceMemory', { value: 4, configurable: true })
  try {
    await open('python', { name: 'main.py', text: 'import os\nx: int = "a"\n' })
    await expect.element(status).toHaveTextContent('1 problem.')
    expect(madeRoom).toBe(0)
    await page.getByRole('checkbox', { name: 'Types' }).click()
    await expect.element(status).toHaveTextContent('2 problems.')
    expect(madeRoom).toBe(1)
  } finally {
    Reflect.deleteProperty(navigator, 'deviceMemory')
  }
})

test('TypeScript has its own', async () => {
  await open('typescript', { name: 'main.ts', text: 'const n: number = "a"\n' })
  await expect.element(page.getByText("Type 'string' is not assignable to type 'number'.")).toBeVisible()
  await expect.element(page.getByText('A value of another type is expected here.')).toBeVisible()
})

test.each([1280, 390, 320])(
  'axe finds nothing, and nothing is wider than the screen: %i px',
  async (width) => {
    await page.viewport(width, 700)
    await open(
      'python',
      { name: 'main.py', text: `import os\nx: int = "${'long '.repeat(60)}"\nprint(nobody)\n` },
      { name: 'a/rather/long/way/to_a_file_with_a_long_name.py', text: 'import sys\n' },
    )
    await expect.element(page.getByText(/is not assignable to declared type/)).toBeVisible()
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  },
)
