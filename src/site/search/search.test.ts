import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../entries/read'
import { shownKind } from './record'
import { createSearch } from './search'
import { makeSearchIndex } from './searchIndex'

const documents = new URL('../../../docs', import.meta.url).pathname
const index = makeSearchIndex(documents)
const search = createSearch(JSON.parse(JSON.stringify(index)) as typeof index)
const builtIns = readCatalogue(documents).entries.filter(({ section }) => section.id === 'builtin')

function first(query: string): string | undefined {
  const [best] = search(query)
  return best && best.entry.path + (best.fragment === '' ? '' : `#${best.fragment}`)
}

/** What people type, and where it must lead first. */
const table: readonly (readonly [query: string, path: string])[] = [
  // As people write names
  ['len()', '/builtin/len'],
  ['print(', '/builtin/print'],
  ['python zip', '/builtin/zip'],
  ['Python sorted()', '/builtin/sorted'],
  ['ENUMERATE', '/builtin/enumerate'],
  ['import', '/builtin/import'],
  ['isinstance(x, int)', '/builtin/isinstance'],
  // Beginnings
  ['enum', '/builtin/enumerate'],
  ['isin', '/builtin/isinstance'],
  ['rev', '/builtin/reversed'],
  ['memory', '/builtin/memoryview'],
  ['froz', '/builtin/frozenset'],
  ['getat', '/builtin/getattr'],
  ['static', '/builtin/staticmethod'],
  ['prop', '/builtin/property'],
  ['itert', '/modules/itertools-module'],
  // Typing errors
  ['enumarate', '/builtin/enumerate'],
  ['isinstace', '/builtin/isinstance'],
  ['pritn', '/builtin/print'],
  ['sortde', '/builtin/sorted'],
  ['revesred', '/builtin/reversed'],
  ['lne', '/builtin/len'],
  ['rnage', '/builtin/range'],
  ['getatr', '/builtin/getattr'],
  ['frozneset', '/builtin/frozenset'],
  ['memorview', '/builtin/memoryview'],
  ['breakpiont', '/builtin/breakpoint'],
  ['calable', '/builtin/callable'],
  ['itertool', '/modules/itertools-module'],
  ['proprety', '/builtin/property'],
  // Sections
  ['async for', '/cheatsheet/control-flow#async-for'],
  ['for async', '/cheatsheet/control-flow#async-for'],
  ['async with', '/cheatsheet/control-flow#async-with'],
  ['match', '/cheatsheet/control-flow#match'],
  ['while', '/cheatsheet/control-flow#while'],
  ['for', '/cheatsheet/control-flow#for'],
  ['with', '/cheatsheet/control-flow#with'],
  ['raise', '/cheatsheet/control-flow#raise'],
  ['pass', '/cheatsheet/control-flow#pass'],
  ['except*', '/cheatsheet/control-flow#except'],
  ['comprehensions', '/cheatsheet/control-flow#comprehensions'],
  ['break', '/cheatsheet/control-flow#break-and-continue'],
  ['continue', '/cheatsheet/control-flow#break-and-continue'],
  ['try except', '/cheatsheet/control-flow#try-except-else-finally'],
  ['finally', '/cheatsheet/control-flow#try-except-else-finally'],
  ['elif', '/cheatsheet/control-flow#if-elif-else'],
  ['conditional expression', '/cheatsheet/control-flow#conditional-expression'],
  ['loop over a dict', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['async def', '/cheatsheet/functions#async-def'],
  ['lambda', '/cheatsheet/functions#lambda'],
  ['decorators', '/cheatsheet/functions#decorators'],
  ['decorator', '/cheatsheet/functions#decorators'],
  ['generators', '/cheatsheet/functions#generators'],
  ['closures', '/cheatsheet/functions#closures-and-nonlocal'],
  ['nonlocal', '/cheatsheet/functions#closures-and-nonlocal'],
  ['mutable default', '/cheatsheet/functions#mutable-defaults'],
  ['keyword-only', '/cheatsheet/functions#keyword-only-and-positional-only'],
  ['control flow', '/cheatsheet/control-flow'],
  ['functions', '/cheatsheet/functions'],
  // Modules and what is in them
  ['itertools', '/modules/itertools-module'],
  ['itertools.chain', '/modules/itertools-module#join-several-iterables'],
  ['chain', '/modules/itertools-module#join-several-iterables'],
  ['groupby', '/modules/itertools-module#group-neighbours'],
  ['batched', '/modules/itertools-module#cut-into-batches'],
  ['islice', '/modules/itertools-module#take-the-first-items'],
  ['pairwise', '/modules/itertools-module#pairs-of-neighbours'],
  ['accumulate', '/modules/itertools-module#running-totals'],
  ['permutations', '/modules/itertools-module#choose-some-of-them'],
  ['zip_longest', '/modules/itertools-module#pair-lists-of-different-length'],
  // Methods
  ['list.sort', '/builtin/sorted'],
  ['math.isclose', '/builtin/float'],
  // What people want
  ['absolute value', '/builtin/abs'],
  ['hexadecimal', '/builtin/hex'],
  ['octal', '/builtin/oct'],
  ['character code', '/builtin/ord'],
  ['largest', '/builtin/max'],
  ['smallest', '/builtin/min'],
  ['quotient and remainder', '/builtin/divmod'],
]

describe('a built-in is the first result for its own name', () => {
  it.each(builtIns.map(({ name, path }) => [name, path] as const))('%s', (name, path) => {
    expect(first(name)).toBe(path)
  })
})

describe('what people type leads first where it should', () => {
  it.each(table)('%s', (query, path) => {
    expect(first(query)).toBe(path)
  })

  it('holds at least 100 queries, names among them', () => {
    expect(table.length + builtIns.length).toBeGreaterThanOrEqual(100)
  })
})

describe('the search', () => {
  it('finds words of the prose and of the programs', () => {
    expect(search('tolerance').length).toBeGreaterThan(0)
    expect(search('dataclasses').length).toBeGreaterThan(0)
  })

  it.each([
    ['list.sort', 'method'],
    ['itertools.chain', 'module member'],
    ['len', 'built-in'],
    ['itertools', 'module'],
    ['async for', 'section'],
  ])('says what kind of thing %s is', (query, kind) => {
    const [best] = search(query)
    expect(best && shownKind(best.kind)).toBe(kind)
  })

  it('has nothing for nothing', () => {
    expect(search('  ')).toEqual([])
    expect(search('qqqqzzzz')).toEqual([])
  })

  it('fits: 60 kB of gzip for 100 entries', () => {
    const size = gzipSync(JSON.stringify(index), { level: 9 }).length
    expect((size / index.table.entries.length) * 100).toBeLessThanOrEqual(60_000)
  })
})
