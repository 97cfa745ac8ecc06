import { describe, expect, it } from 'vitest'
import { makeCatalogue } from './catalogue'
import { readEntry, type Entry } from './entry'

function markdown(title: string, more = ''): string {
  return `---\ntitle: ${title}\ndescription: What it does.\n${more}---\n\n<router-link to="/builtin/next#parameters">next()</router-link>\n`
}

function entry(name: string, more = ''): Entry {
  const read = readEntry(
    `builtin/${name}.md`,
    markdown(`Python ${name}() built-in function - Python Cheatsheet`, more),
  )
  if (read === undefined) throw new Error('no entry')
  return read
}

describe('readEntry', () => {
  it('reads what a built-in says of itself', () => {
    expect(entry('iter', "group: iteration\nsince: '3.10'\n")).toMatchObject({
      path: '/builtin/iter',
      name: 'iter',
      label: 'iter()',
      group: 'iteration',
      since: '3.10',
      links: ['/builtin/next'],
    })
  })

  it('takes the name from the title where the address differs', () => {
    const title = 'Python __import__() built-in function - Python Cheatsheet'
    expect(readEntry('builtin/import.md', markdown(title))).toMatchObject({ name: '__import__' })
  })

  it('takes a file that names no group', () => {
    expect(
      readEntry('cheatsheet/control-flow.md', markdown('Control Flow - Python Cheatsheet')),
    ).toMatchObject({
      name: 'Control Flow',
      group: 'cheatsheet',
    })
  })

  it('knows that an index is no entry', () => {
    expect(readEntry('builtin/index.md', markdown('Built-in functions'))).toBeUndefined()
    expect(readEntry('index.md', '# Home')).toBeUndefined()
  })

  it.each([
    ['an unknown group', 'group: nonsense\n', 'builtin/iter.md:4: front matter: group:'],
    ['a version that is a number', 'since: 3.10\n', 'builtin/iter.md:4: front matter: since:'],
    [
      'a related path without a slash',
      'related: [builtin/next]\n',
      'builtin/iter.md:4: front matter: related.0:',
    ],
  ])('names file and line of %s', (_, more, message) => {
    expect(() => entry('iter', more)).toThrow(message)
  })

  it('names the file without front matter', () => {
    expect(() => readEntry('builtin/iter.md', '# iter')).toThrow('builtin/iter.md:1: front matter is missing')
  })
})

describe('makeCatalogue', () => {
  const iter = entry('iter', 'group: iteration\nrelated: [/builtin/abs]\n')
  const aiter = entry('aiter', 'group: iteration\n')
  const next = entry('next', 'group: iteration\nrelated: [/builtin/iter]\n')
  const abs = entry('abs', 'group: numbers\n')
  const catalogue = makeCatalogue([next, iter, abs, aiter])

  it('orders by group, then by name', () => {
    expect(catalogue.entries.map(({ name }) => name)).toEqual(['abs', 'aiter', 'iter', 'next'])
    expect(catalogue.groups.map(({ id }) => id)).toEqual(['numbers', 'iteration'])
  })

  it('pages within the group', () => {
    expect(catalogue.neighbours(iter)).toEqual({ previous: aiter, next })
    expect(catalogue.neighbours(abs)).toEqual({})
  })

  it('relates both ways, an entry’s own choice first', () => {
    expect(catalogue.related(iter)).toEqual([abs, next])
    expect(catalogue.related(abs)).toEqual([iter])
  })

  it('tells of related paths that lead nowhere', () => {
    expect(makeCatalogue([iter]).problems).toEqual([
      'builtin/iter.md:1: front matter: related: there is no entry at /builtin/abs',
    ])
  })

  it('files __import__ under i', () => {
    const imported = { ...entry('import', 'group: iteration\n'), name: '__import__' }
    expect(
      makeCatalogue([imported, iter, entry('hash', 'group: iteration\n')]).entries.map(({ name }) => name),
    ).toEqual(['hash', '__import__', 'iter'])
  })
})
