import { describe, expect, it } from 'vitest'
import { makeCatalogue } from './catalogue'
import { isEntry, readPage, type Entry } from './entry'

function markdown(front: string): string {
  return `---\n${front}---\n\n<router-link to="/builtin/next#parameters">next()</router-link>\n`
}

function entryIn(file: string, front: string): Entry {
  const read = readPage(file, markdown(front))
  if (!isEntry(read)) throw new Error('no entry')
  return read
}

function entry(name: string, more = ''): Entry {
  return entryIn(
    `builtin/${name}.md`,
    `title: On ${name}\nname: ${name}\nkind: function\ndescription: What it does.\n${more}`,
  )
}

describe('readPage', () => {
  it('reads what an entry says of itself', () => {
    expect(entry('iter', "group: iteration\nsince: '3.10'\n")).toMatchObject({
      path: '/builtin/iter',
      section: { id: 'builtin' },
      name: 'iter',
      kind: 'function',
      label: 'iter()',
      group: { id: 'iteration', title: 'Iteration' },
      since: '3.10',
      links: ['/builtin/next'],
    })
  })

  it.each([
    ['types/str/split.md', 'name: str.split\nkind: method\n', 'str.split()'],
    ['types/str.md', 'name: str\n', 'str'],
    ['errors/zero-division.md', 'name: division by zero\n', 'division by zero'],
    ['errors/value-error.md', 'name: ValueError\nkind: exception\n', 'ValueError'],
    ['language/for.md', 'name: for\n', 'for'],
    ['recipes/flatten.md', 'name: Flatten a list\n', 'Flatten a list'],
  ])('takes the kind that is told, else the one of the section: %s', (file, naming, label) => {
    expect(entryIn(file, `title: T\ndescription: D.\n${naming}`)).toMatchObject({ label })
  })

  it.each([
    ['builtin/iter.md', 'Python iter() built-in function - Python Cheatsheet', 'iter', 'function'],
    [
      'builtin/import.md',
      'Python __import__() built-in function - Python Cheat Sheet',
      '__import__',
      'function',
    ],
    ['builtin/overview.md', 'What is built in - Python Cheat Sheet', 'What is built in', 'topic'],
    ['modules/os-module.md', 'Python os module - Python Cheatsheet', 'os', 'module'],
    ['cheatsheet/control-flow.md', 'Python Control Flow - Python Cheat Sheet', 'Control Flow', 'topic'],
    ['blog/some-news.md', 'Some News - In Parts - Python Cheatsheet', 'Some News - In Parts', 'topic'],
  ])('names a page of the family by its title: %s', (file, title, name, kind) => {
    expect(entryIn(file, `title: ${title}\ndescription: D.\n`)).toMatchObject({
      name,
      kind,
      group: undefined,
    })
  })

  it('makes a section of a folder that it does not know', () => {
    expect(entryIn('field-notes/one.md', 'title: One\ndescription: D.\n').section).toMatchObject({
      id: 'field-notes',
      title: 'Field notes',
    })
  })

  it('reads files with the ends of lines of any system', () => {
    const source = markdown('title: T\nname: iter\nkind: function\ndescription: D.\n').replaceAll(
      '\n',
      '\r\n',
    )
    const page = readPage('builtin/iter.md', source)
    expect(page).toMatchObject({ name: 'iter', description: 'D.' })
    expect(page.body).not.toContain('\r')
  })

  it.each([
    ['<base-title :title="t">\nPython iter()\n</base-title>', 'Python iter()', true],
    ['<base-title>\n\n# Python iter()\n\n</base-title>', 'Python iter()', true],
    ['<blog-title-header :frontmatter="frontmatter" title="On: iter" />', 'On: iter', true],
    ['# iter\n', 'iter', true],
    ['```python\n# no title\n```\n', 'Told', false],
  ])('knows the heading of a page that begins %j', (body, heading, showsHeading) => {
    const page = readPage('blog/a.md', `---\ntitle: Told - Python Cheat Sheet\ndescription: D.\n---\n${body}`)
    expect(page).toMatchObject({ heading, showsHeading })
  })

  it('knows that the index of a section is no entry, and that one of a folder in it is', () => {
    expect(isEntry(readPage('builtin/index.md', markdown('title: Built-in functions\n')))).toBe(false)
    expect(isEntry(readPage('index.md', '# Home'))).toBe(false)
    expect(entryIn('types/str/index.md', 'title: T\nname: str\ndescription: D.\n').path).toBe('/types/str/')
  })

  it.each([
    [
      'an unknown group',
      'group: nonsense\n',
      'builtin/iter.md:6: front matter: group: “nonsense” is unknown; use',
    ],
    ['an unknown kind', 'kind: thing\n', 'builtin/iter.md:4: front matter: kind:'],
    ['a version that is a number', 'since: 3.10\n', 'builtin/iter.md:6: front matter: since:'],
    [
      'a related path without a slash',
      'related: [builtin/next]\n',
      'builtin/iter.md:6: front matter: related.0:',
    ],
    ['what is no YAML', 'since: "3.10\n', /builtin\/iter\.md:\d+: front matter: /],
  ])('names file and line of %s', (what, more, message) => {
    const read = (): Entry =>
      what === 'an unknown kind'
        ? entryIn('builtin/iter.md', `title: T\nname: iter\n${more}description: D.\n`)
        : entry('iter', more)
    expect(read).toThrow(message)
  })

  it('names the file without front matter, and the key that an entry lacks', () => {
    expect(() => readPage('builtin/iter.md', '# iter')).toThrow('builtin/iter.md:1: front matter is missing')
    expect(() => readPage('builtin/iter.md', '---\ntitle: T\n---\n')).toThrow('front matter: description')
  })

  it.each([
    ['Some **bold** [words](/x)\ngo here.\n\n## More', 'A page', 'Some bold words go here.'],
    ['---\ntags: [a]\n---\n\n# Of Its Own\n\n- a list\n\nThen words.', 'Of Its Own', 'Then words.'],
    ['```python\nprint(1)\n```', 'A page', 'A page on Python.'],
  ])('describes a page in a folder that nobody knows by its own words: %j', (source, title, description) => {
    expect(readPage('tales/a-page.md', source)).toMatchObject({ title, description, heading: title })
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

  it('shows the sections that have entries, those it does not know last', () => {
    const others = ['zoo/a.md', 'recipes/b.md'].map((file) => entryIn(file, 'title: T\ndescription: D.\n'))
    expect(makeCatalogue([...others, abs]).sections.map(({ id }) => id)).toEqual([
      'builtin',
      'recipes',
      'zoo',
    ])
  })

  it('pages within the group', () => {
    expect(catalogue.neighbours(iter)).toEqual({ previous: aiter, next })
    expect(catalogue.neighbours(abs)).toEqual({})
  })

  it.each(['types/str.md', 'types/str/index.md'])('groups what stands below %s', (parentFile) => {
    const parent = entryIn(parentFile, 'title: T\nname: str\ngroup: text\ndescription: D.\n')
    const [join, split] = ['join', 'split'].map((name) =>
      entryIn(`types/str/${name}.md`, `title: T\nname: str.${name}\nkind: method\ndescription: D.\n`),
    ) as [Entry, Entry]
    const nested = makeCatalogue([split, parent, join])
    expect(nested.groups.map(({ title, entries }) => [title, entries])).toEqual([
      ['Text', [parent]],
      ['str', [join, split]],
    ])
    expect(nested.groupOf(split).parent).toBe(parent)
    expect(nested.neighbours(join)).toEqual({ next: split })
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
