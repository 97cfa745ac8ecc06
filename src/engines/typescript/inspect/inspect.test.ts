import { format as nodeFormat, inspect as nodeInspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { recordStates } from '../worker/record'
import { format, inspect } from './index'
import { formats, values } from './values.fixture'

// The engine does this before every program, so that promises, iterators and proxies can be shown.
recordStates()

describe('inspect gives what Node gives', () => {
  it.each(Object.entries(values))('%s', (_name, make) => {
    const value = make()
    expect(inspect(value)).toBe(nodeInspect(value))
  })

  it.each([
    { depth: 0 },
    { depth: null },
    { breakLength: 40 },
    { breakLength: Infinity },
    { compact: false },
    { compact: 1 },
    { maxArrayLength: 2, maxStringLength: 3 },
    { sorted: true },
  ])('with the options %j', (options) => {
    const value = {
      words: ['one', 'two', 'three'],
      deep: { b: { c: { d: { e: 1 } } }, a: new Map([['key', { list: [1, 2, 3] }]]) },
    }
    expect(inspect(value, options)).toBe(nodeInspect(value, options))
  })
})

describe('format gives what Node gives', () => {
  it.each(formats.map((make, index) => [index, make] as const))('line %i', (_index, make) => {
    const args = make()
    expect(format(...args)).toBe(nodeFormat(...args))
  })

  it('gives a date as Node 24 does; 20.19.0 had other words for it', () => {
    expect(format('%s', new Date(0))).toBe('1970-01-01T00:00:00.000Z')
  })
})
