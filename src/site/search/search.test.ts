import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../facts/interpreter'
import { readCatalogue } from '../entries/read'
import { concepts } from './concepts'
import { expected, foreign } from './expected.fixture'
import { questions } from './questions.fixture'
import { normalise } from './query'
import { shownKind, unpackRecords } from './record'
import { createSearch } from './search'
import { makeSearchIndex } from './searchIndex'

const documents = new URL('../../../docs', import.meta.url).pathname
const index = makeSearchIndex(documents, await readFacts())
const sent = JSON.parse(JSON.stringify(index)) as typeof index
const search = createSearch(sent.table)
search.addWords(sent.words)
const { entries } = readCatalogue(documents)
const builtIns = entries.filter(({ section }) => section.id === 'builtin')
const known = new Set(entries.map(({ path }) => path))

/** Where the first result leads; nothing where the question is not answered. */
function first(query: string): string | undefined {
  const { records, isCovered } = search.ask(query)
  const [best] = records
  return isCovered && best ? best.entry.path + (best.fragment === '' ? '' : `#${best.fragment}`) : undefined
}

function wanted(paths: string): string | undefined {
  return paths.split(' ').find((path) => known.has(path.replace(/#.*$/, '')))
}

describe('a built-in is the first result for its own name', () => {
  it.each(builtIns.map(({ name, path }) => [name, path] as const))('%s', (name, path) => {
    expect(first(name)).toBe(path)
  })
})

describe('an entry is the first result for what its page is called, but where another one tells the same', () => {
  const titled = entries.flatMap(({ title, kind, path }) =>
    kind === 'topic' ? [] : [[title.replace(/ - Python Cheatsheet$/, ''), path] as const],
  )

  it('does so for 97 %', () => {
    const wrong = titled.filter(([title, path]) => first(title) !== path)
    const told = wrong.map(([title, path]) => `${title}: ${first(title)} instead of ${path}`)
    expect(wrong.length / titled.length, told.join('\n')).toBeLessThanOrEqual(0.03)
  })
})

describe('what people type leads first where it should', () => {
  const wrong = expected.filter(([query, paths]) => first(query) !== wanted(paths))

  it('does so for 95 % of the questions, all of which lead somewhere', () => {
    const told = wrong.map(([query, paths]) => `${query}: ${first(query)} instead of ${wanted(paths)}`)
    expect(wrong.length / expected.length, told.join('\n')).toBeLessThanOrEqual(0.05)
    expect(expected.filter(([, paths]) => wanted(paths) === undefined)).toEqual([])
  })

  it('holds at least 300 questions, names among them', () => {
    expect(expected.length + builtIns.length).toBeGreaterThanOrEqual(300)
    expect(new Set(expected.map(([query]) => query)).size).toBe(expected.length)
  })
})

describe('what people type who have never seen the site', () => {
  it('leads first where it should for 95 % of the questions', () => {
    const wrong = questions.filter(([query, address]) => !new RegExp(address).test(first(query) ?? ''))
    const told = wrong.map(([query, address]) => `${query}: ${first(query)} instead of ${address}`)
    expect(wrong.length / questions.length, told.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('may be misspelt', () => {
    const misspelt = [
      'spilt string',
      'dictionery',
      'excpetion',
      'appned',
      'tupel',
      'whlie loop',
      'comprehenison',
    ]
    expect(misspelt.map((query) => first(query)?.split('#')[0])).toEqual([
      '/types/str/split',
      '/builtin/dict',
      '/errors/Exception',
      '/types/list/append',
      '/builtin/tuple',
      '/language/while',
      '/language/comprehensions',
    ])
  })
})

/**
 * Rounds of questions, each written before anything was done for it, one a line: the question, and a pattern for the addresses
 * that may come first; a hyphen where the site does not answer it.
 */
const rounds = readdirSync(new URL('questions', import.meta.url))
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => {
    const lines = readFileSync(new URL(`questions/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
    return [file, lines.map((line) => line.split('\t') as [query: string, address: string])] as const
  })

describe('questions of all kinds, in rounds', () => {
  for (const [file, round] of rounds) {
    const isOurs = ([, address]: readonly [string, string]): boolean => address !== '-'

    it(`${file}: 95 % are answered first where they should be`, () => {
      const asked = round.filter(isOurs)
      const wrong = asked.filter(([query, address]) => !new RegExp(address).test(first(query) ?? ''))
      const told = wrong.map(([query, address]) => `${query}: ${first(query)} instead of ${address}`)
      expect(asked.length).toBeGreaterThanOrEqual(100)
      expect(wrong.length / asked.length, told.join('\n')).toBeLessThanOrEqual(0.05)
    })

    it(`${file}: what the site is not about says so, at least 95 %`, () => {
      const others = round.filter((one) => !isOurs(one))
      const answered = others.filter(([query]) => search.ask(query).isCovered)
      expect(others.length).toBeGreaterThanOrEqual(19)
      expect(answered.length / others.length, answered.join('\n')).toBeLessThanOrEqual(0.06)
    })
  }
})

describe('the ways to ask', () => {
  it('lead somewhere, each of them', () => {
    const names = new Set(
      unpackRecords(sent.table).flatMap(({ name, alias }) => [name, alias].map((one) => normalise(one))),
    )
    const lost = concepts.filter(({ names: to }) => !to.some((name) => names.has(normalise(name))))
    expect(lost).toEqual([])
  })
})

describe('a module is the first result for its own name', () => {
  const modules = entries.filter(({ kind }) => kind === 'module')
  it.each(modules.map(({ name, path }) => [name, path] as const))('%s', (name, path) => {
    expect(first(name)).toBe(path)
  })
})

describe('what the site is not about', () => {
  it.each(foreign)('%s', (query) => {
    expect(search.ask(query).isCovered).toBe(false)
    expect(search.ask(query).records.length).toBeLessThanOrEqual(3)
  })
})

describe('the search', () => {
  it('finds words of the prose and of the programs', () => {
    expect(first('tolerance')).toBeDefined()
    // What only speaks of it by the way is no answer.
    const { records, isCovered } = search.ask('telnetlib')
    expect(records.length).toBeGreaterThan(0)
    expect(isCovered).toBe(false)
  })

  it('answers by name before the words are there', () => {
    const early = createSearch(sent.table)
    expect(early.ask('enumerate').records[0]?.entry.path).toBe('/builtin/enumerate')
    expect(early.ask('string to int').records[0]?.entry.path).toBe('/builtin/int')
  })

  it('offers what is looked up most', () => {
    expect(search.mostWanted.length).toBeGreaterThan(5)
  })

  it.each([
    ['list.sort', 'method'],
    ['itertools.chain', 'module member'],
    ['len', 'built-in'],
    ['itertools', 'module'],
    ['async for', 'section'],
  ])('says what kind of thing %s is', (query, kind) => {
    const [best] = search.ask(query).records
    expect(best && shownKind(best.kind)).toBe(kind)
  })

  it('tells what an entry says of itself as text, without the marks of Markdown', () => {
    expect(sent.table.entries.filter(([, , description]) => description.includes('`'))).toEqual([])
  })

  it('has nothing for nothing', () => {
    expect(search.ask('  ').records).toEqual([])
  })

  it('fits with the ways to ask: 60 kB of gzip for 100 entries', () => {
    const size = gzipSync(JSON.stringify([index, concepts]), { level: 9 }).length
    expect((size / index.table.entries.length) * 100).toBeLessThanOrEqual(60_000)
  })
})

describe('pages on the site itself', () => {
  it.each([
    ['how this python differs', '/how-this-python-differs'],
    ['no threads', '/how-this-python-differs#no-threads'],
    ['32 bits', '/how-this-python-differs#integers-and-pointers-have-32-bits'],
    ['keys', '/keys'],
    ['read offline', '/offline'],
  ])('are found by %s', (query, path) => {
    expect(first(query)).toBe(path)
  })
})
