import { expect, test } from 'vitest'
import { readSourceUrl, reportUrl } from './source'

test('the source is where the build is told, or where GitHub builds from', () => {
  expect(readSourceUrl({ SOURCE_URL: 'https://git.example.com/it/' })).toBe('https://git.example.com/it')
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'someone/it' }
  expect(readSourceUrl(github)).toBe('https://github.com/someone/it')
  expect(readSourceUrl({})).toBe('https://example.org/source')
  for (const wrong of ['git.example.com', 'javascript:alert(1)'])
    expect(() => readSourceUrl({ SOURCE_URL: wrong })).toThrow('SOURCE_URL must be an address')
})

test('a report names the page and the example', () => {
  const url = new URL(
    reportUrl('https://g.example/it', 'sum()', 'https://l.example/builtin/sum#x', 'example-a-total'),
  )
  expect(url.pathname).toBe('/it/issues/new')
  expect(url.searchParams.get('title')).toBe('Error in sum()')
  expect(url.searchParams.get('body')).toContain('Where: https://l.example/builtin/sum#example-a-total\n')
  expect(reportUrl('https://g.example/it', 'a & b', 'https://l.example/', undefined)).toContain('a+%26+b')
})
