import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkLinks } from './check'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'dist/builtin'), { recursive: true })
  await mkdir(join(folder, 'docs/builtin'), { recursive: true })
  await writeFile(
    join(folder, 'dist/index.html'),
    '<h1 id="top">Home</h1><a href="/base/builtin/iter#usage">iter</a>',
  )
  await writeFile(join(folder, 'dist/feed.xml'), '')
  await writeFile(
    join(folder, 'dist/builtin/iter.html'),
    '<h2 id="usage">Usage</h2><a href="/base/">home</a><a href="#usage">here</a><a href="/base/feed.xml">feed</a>' +
      '<a href="https://docs.python.org/3/">docs</a><a href="/base/builtin/nxt">next</a><a href="/base/#bottom">bottom</a>',
  )
  await writeFile(
    join(folder, 'docs/builtin/iter.md'),
    '## Usage\n\n- <router-link to="/builtin/nxt">next()</router-link>\n- [bottom](/#bottom)\n',
  )
})
afterAll(() => rm(folder, { recursive: true }))

it('names file and line of a broken link and of a missing anchor, and no other', async () => {
  const report = await checkLinks(join(folder, 'dist'), join(folder, 'docs'), '/base/')
  expect(report).toMatchObject({ links: 6, pages: 2 })
  const file = join(folder, 'docs/builtin/iter.md')
  expect(report.problems).toEqual([
    { file, line: 3, message: 'There is no page /builtin/nxt.' },
    { file, line: 4, message: 'There is no #bottom on /.' },
  ])
})

it('finds links that leave the base', async () => {
  const report = await checkLinks(join(folder, 'dist'), join(folder, 'docs'), '/other/')
  expect(report.problems[0]?.message).toMatch(/leaves the site's base/)
})
