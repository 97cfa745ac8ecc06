import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import './register'
import { startServer, type RunningServer } from '../../../scripts/serve'
import { checkEntries } from '../../../src/examples/checkEntries'
import { parseExamples } from '../../../src/examples/parse'
import { exampleOn } from '../example'

/*
 * A language more is one folder: this one. It is parsed, checked, rendered, edited, run and stopped, with nothing else changed.
 */

const HERE = relative(process.cwd(), dirname(fileURLToPath(import.meta.url)))
const PAGE = join(HERE, 'index.md')
const BUILT = '.cache/shout'

test.describe.configure({ mode: 'serial' })

test('its programs are read and checked', async () => {
  test.setTimeout(120_000)
  const { examples, problems } = parseExamples(await readFile(PAGE, 'utf8'), PAGE)
  expect(problems).toEqual([])
  expect(examples[0]?.codes.map(({ language, code }) => [language, code])).toEqual([
    ['shout', 'hello\n'],
    ['python', 'print("HELLO")\n'],
  ])
  const folder = await mkdtemp(join(tmpdir(), 'shout-'))
  const wrong = join(folder, 'wrong.md')
  await writeFile(wrong, '```shout\nhello\n```\n\n```output\nhello\n```\n')
  const report = await checkEntries([PAGE, wrong], () => undefined)
  await rm(folder, { recursive: true })
  expect(report.ran).toBe(3)
  expect(report.problems).toHaveLength(1)
  expect(report.problems[0]).toMatchObject({ file: wrong, line: 6 })
  expect(report.problems[0]?.message).toContain('The stored output is not what Shout prints')
})

test.describe('in a page', () => {
  let server: RunningServer
  test.beforeAll(async () => {
    test.setTimeout(600_000)
    const vitepress = dirname(createRequire(import.meta.url).resolve('vitepress/package.json'))
    const child = spawn(process.execPath, [join(vitepress, 'bin', 'vitepress.js'), 'build', HERE], {
      stdio: 'ignore',
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    })
    expect(await once(child, 'exit')).toEqual([0, null])
    server = await startServer({ dir: BUILT, port: 0 })
  })
  test.afterAll(() => server.close())

  test('it is shown, run, edited and stopped', async ({ page }) => {
    await page.goto(server.url)
    const example = exampleOn(page)
    await expect(example.root.getByRole('tab')).toHaveText(['Shout', 'Python'])
    await example.choose('Shout')
    await expect(example.root.locator('.static:visible')).toHaveText('hello')
    await example.runToEnd()
    expect(await example.stdout()).toBe('HELLO\n')

    await example.replaceCode('one more\nforever')
    await example.run.click()
    await expect.poll(() => example.stdout()).toBe('ONE MORE\nFOREVER\n')
    // A press right after Run is taken for a second one on Run.
    await expect(example.status).toHaveText(/^Running for/)
    await example.stop.click()
    await expect(example.status).toHaveText(/^Stopped after/)

    await example.choose('Python')
    await example.runToEnd()
    expect(await example.stdout()).toBe('HELLO\n')
  })

  test('its edits come back after a reload, and its tab', async ({ page }) => {
    await page.goto(server.url)
    const example = exampleOn(page)
    await example.choose('Shout')
    await example.replaceCode('kept')
    await page.reload()
    await expect(example.root.getByRole('tab', { name: 'Shout' })).toHaveAttribute('aria-selected', 'true')
    await example.runToEnd()
    expect(await example.stdout()).toBe('KEPT\n')
  })
})
