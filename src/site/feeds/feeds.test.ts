import { expect, test } from 'vitest'
import { readPage } from '../entries/entry'
import { atomFeed } from './atom'
import { llmsText } from './llms'
import { robotsText } from './robots'

const ADDRESS = { origin: 'https://example.org', base: '/py/' }
const HEAD = { title: 'Cheatsheet', description: 'All of it' }
const PAGES = ['iter', 'next'].map((name) =>
  readPage(`builtin/${name}.md`, `---\ntitle: ${name} & co\ndescription: About ${name}\n---\n# ${name}()\n`),
)
const DATES = new Map([
  ['builtin/iter.md', { published: new Date('2026-01-01'), updated: new Date('2026-01-01') }],
  ['builtin/next.md', { published: new Date('2026-01-01'), updated: new Date('2026-02-02') }],
])

test('the feed has the newest change first and whole addresses', () => {
  const feed = atomFeed(HEAD, PAGES, DATES, ADDRESS)
  expect([...feed.matchAll(/<id>([^<]*)/g)].map(([, id]) => id)).toEqual([
    'https://example.org/py/',
    'https://example.org/py/builtin/next',
    'https://example.org/py/builtin/iter',
  ])
  expect(feed).toContain('<link rel="self" href="https://example.org/py/feed.xml"/>')
  expect(feed).toContain('<updated>2026-02-02T00:00:00.000Z</updated>')
  expect(feed).toContain('Changed: About next')
  expect(feed).toContain('New: About iter')
})

test('without dates the feed is valid and empty', () => {
  expect(atomFeed(HEAD, PAGES, new Map(), ADDRESS)).not.toContain('<entry>')
})

test('llms.txt lists every page with its Markdown', () => {
  expect(llmsText(HEAD, PAGES, ADDRESS)).toContain(
    '## Built-in functions\n\n- [iter()](https://example.org/py/builtin/iter.md): About iter\n',
  )
})

test('a page whose file has a space in its name is led to', () => {
  const page = readPage('builtin/my notes.md', '---\ntitle: Notes\ndescription: Mine\n---\n# Notes\n')
  expect(llmsText(HEAD, [page], ADDRESS)).toContain('(https://example.org/py/builtin/my%20notes.md)')
})

test('robots.txt names the sitemap', () => {
  expect(robotsText(ADDRESS)).toContain('Sitemap: https://example.org/py/sitemap.xml')
})
