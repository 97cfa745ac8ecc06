import { execFile } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { makeProject, type Project } from '../../bench/scale/project'
import { startServer, type RunningServer } from '../../scripts/serve'
import { exampleOn } from './example'

/* Pages in the shapes that the ancestor's pages have, dropped into a copy of the site as they are. */

// One worker, as there is one site to build.
test.describe.configure({ mode: 'serial' })

let project: Project
let server: RunningServer | undefined
const url = (path: string): string => `${server?.url ?? ''}${path}`
const read = (file: string): Promise<string> => readFile(join(project.dist, file), 'utf8')

test.beforeAll(async () => {
  test.setTimeout(600_000)
  project = await makeProject()
  await cp('tests/fixtures/family', project.docs, { recursive: true })
  await project.build()
  server = await startServer({ dir: project.dist, port: 0 })
})
test.afterAll(async () => {
  await server?.close()
  await project.remove()
})

test('the check agrees with every output, and counts programs', async () => {
  test.setTimeout(300_000)
  const { stdout } = await promisify(execFile)('npx', ['tsx', 'scripts/examples.ts', 'check'], {
    cwd: project.dir,
  })
  expect(stdout).toContain('26 programs in 6 entries')
  expect(stdout).toContain('26 passed, 0 failed')
})

test('Run brings the commented call to life', async ({ page }) => {
  await page.goto(url('builtin/aiter'))
  await expect(page.getByText('The important words.')).toBeVisible()
  const example = exampleOn(page)
  await example.runToEnd()
  expect(await example.stdout()).toBe('0\n1\n2\n')
})

test('sessions show each value, and what stands above is run first', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  await expect(page.locator('h1')).toHaveText('Shapes')
  await expect(page.getByRole('heading', { level: 2, name: 'A set is written {1, 2}' })).toBeVisible()
  await expect(page.getByRole('cell', { name: '{:,}' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'between {{ and }} too' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Practise this on lab.example' })).toBeVisible()

  const several = exampleOn(page, 'example-2')
  await several.runToEnd()
  expect(await several.stdout()).toBe('42\n256\n')

  const prompts = exampleOn(page, 'example-3')
  await expect(prompts.root.locator('.static')).not.toContainText('>>>')
  await prompts.runToEnd()
  expect(await prompts.stdout()).toBe("'figs'\nFigs\nDates\n2\n")
  await expect(prompts.status).toContainText('IndexError')

  const built = exampleOn(page, 'example-5')
  await expect(built.root.getByText('Runs with what stands above.')).toBeVisible()
  await built.runToEnd()
  expect(await built.stdout()).toBe("['figs', 'dates', 'plums']\n")

  await expect(exampleOn(page, 'example-main-py').root.locator('figcaption')).toContainText('main.py')
})

test('odd sessions, what may change an object, and values in a block', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  await expect(page.getByText('{{ two }}')).toBeVisible()
  await expect(page.getByText('{{ bold }}')).toBeVisible()
  const broken = exampleOn(page, 'example-13')
  await broken.runToEnd()
  await expect(broken.screen).toContainText('SyntaxError: unterminated string literal')
  expect(await broken.stdout()).toBe("'Alice'\n")
  const changed = exampleOn(page, 'example-16')
  await changed.runToEnd()
  await expect(changed.root.locator('.value')).toContainText('[2, 3]')
  const loop = exampleOn(page, 'example-17')
  await loop.runToEnd()
  expect(await loop.stdout()).toBe('1\n4\n')
  for (const words of [
    'Words in a line.',
    /A title as an attribute\s*Its words\./,
    /A title in a slot\s*Words in a slot\./,
  ])
    await expect(page.locator('.warning').filter({ hasText: words })).toBeVisible()
})

test('a page without a word of front matter describes itself', async ({ page }) => {
  await page.goto(url('tales/far/untold'))
  await expect(page).toHaveTitle('Untold')
  await expect(page.locator('h1')).toHaveText('Untold')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    'Nothing is said of this page but what it says.',
  )
})

test('a session may be typed into the editor, and a name that is bound above is told', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  const example = exampleOn(page, 'example-1')
  await example.replaceCode('>>> 2 + 3\n5\n>>> 2 * 3')
  await example.runToEnd()
  expect(await example.stdout()).toBe('5\n6\n')

  const later = exampleOn(page, 'example-6')
  await later.replaceCode('print(crates)')
  await later.runToEnd()
  await expect(later.screen).toContainText('An example above on this page binds crates.')
})

test('a block without output shows no empty strip', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  const example = page.locator('.example').filter({ hasText: 'anchor = 1' })
  await expect(example.locator('.output')).toBeHidden()
  await example.getByRole('button', { name: 'Run' }).click()
  await expect(example.locator('.output')).toBeVisible()
})

test('a quiz says what is right at a press', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  const quiz = page.getByRole('region', { name: 'Question' }).filter({ hasText: 'Which is even?' })
  await expect(quiz).toContainText('Which is even?')
  await expect(quiz.getByText('Four is twice two.')).toBeHidden()
  await quiz.getByRole('button', { name: 'Three' }).click()
  await expect(quiz.getByRole('button', { name: 'Three' })).toContainText('Wrong')
  await expect(quiz.getByRole('button', { name: 'Four' })).toContainText('Right')
  await expect(quiz.getByText('Four is twice two.')).toBeVisible()
  const odd = page.getByRole('region', { name: 'Question' }).filter({ hasText: 'Which is odd?' })
  await odd.getByRole('button', { name: 'Two' }).click()
  await expect(odd.getByRole('button', { name: 'Two' })).toContainText('Wrong')
  await expect(odd.getByRole('button', { name: 'One' })).toContainText('Right')
})

test('parts in other forms lose no words', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  const warning = page.locator('.warning').filter({ hasText: 'Over several lines' })
  await expect(warning).toContainText(/Over several lines\s*Words as an attribute\.\s*More of its words\./)
  await expect(page.getByRole('link', { name: 'Try it where it was made' })).toHaveAttribute(
    'href',
    'https://lab.example/words',
  )
  await expect(page.getByText('There is no place for it yet.')).toBeVisible()
  const colours = page.getByRole('region', { name: 'Question' }).filter({ hasText: 'Which is a colour?' })
  await colours.getByRole('button', { name: 'Seven' }).click()
  await expect(colours.getByRole('button', { name: 'Teal' })).toContainText('Right')
  const poles = page.getByRole('region', { name: 'Question' }).filter({ hasText: 'the pole of the penguins' })
  await expect(poles.getByText('They live in the south.')).toBeHidden()
  await poles.getByRole('button', { name: 'South' }).click()
  await expect(poles.getByRole('button', { name: 'South' })).toContainText('Right')
  await expect(poles.getByText('They live in the south.')).toBeVisible()
})

test('attributes of other sites change nothing, and a question may be about a program', async ({ page }) => {
  await page.goto(url('cheatsheet/shapes'))
  const named = exampleOn(page, 'example-lamp-py')
  await named.runToEnd()
  expect(await named.stdout()).toBe('lit\n')
  const quiz = page.getByRole('region', { name: 'Question' }).filter({ hasText: 'How many lamps' })
  await expect(quiz).toContainText('print(len({1, 1}))')
  await quiz.getByRole('button', { name: 'A single one' }).click()
  await expect(quiz.getByRole('button', { name: 'A single one' })).toContainText('Right')
})

test('a folder that nobody knows is a section, in every list', async ({ page }) => {
  await page.goto(url('tales/one-morning'))
  await expect(page.locator('h1')).toHaveText('One Morning')
  await expect(page.getByText('Aug 16, 2025, updated Aug 20, 2025')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Tales')
  await expect(page.getByText('layout: article')).toHaveCount(0)
  await page.goto(url('tales/plain'))
  await expect(page.locator('h1')).toHaveText('Plain')
  expect(await read('llms.txt')).toMatch(
    /## Tales\n\n- \[Untold\][^]*- \[One Morning\]\(\S+tales\/one-morning\.md\)[^]*Plain/,
  )
  expect(await read('tales/one-morning.md')).not.toContain('layout: article')
})
