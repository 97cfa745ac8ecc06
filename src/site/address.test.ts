import { expect, test } from 'vitest'
import { absoluteUrl, pathOf, readAddress } from './address'

test('reads the address from the environment', () => {
  expect(readAddress({})).toEqual({ origin: 'https://example.org', base: '/' })
  const address = readAddress({ SITE_URL: 'https://learn.example.com/', BASE_PATH: 'python' })
  expect(address).toEqual({ origin: 'https://learn.example.com', base: '/python/' })
  expect(absoluteUrl(address, '/builtin/iter')).toBe('https://learn.example.com/python/builtin/iter')
})

test.each(['example.org', 'ftp://example.org', 'https://example.org/python'])('refuses %s', (url) => {
  expect(() => readAddress({ SITE_URL: url })).toThrow('SITE_URL')
})

test('gives a page its clean path', () => {
  expect(['index.md', 'builtin/index.md', 'builtin/iter.md'].map(pathOf)).toEqual([
    '/',
    '/builtin/',
    '/builtin/iter',
  ])
})
