import { describe, expect, it } from 'vitest'
import { checkCoverage } from './coverage'
import { readFacts, type Facts } from './interpreter'
import type { Subject } from './subject'

const FACTS: Facts = {
  builtIns: [],
  types: [
    {
      name: 'str',
      members: [
        { name: 'str.upper', kind: 'method', signatures: [], docFirstSentence: 'Upper.' },
        { name: 'str.lower', kind: 'method', signatures: [], docFirstSentence: 'Lower.' },
      ],
      special: [],
    },
  ],
  exceptions: [],
  keywords: ['if'],
  softKeywords: [],
  operators: ['**', '('],
  precedence: [],
  specialMethods: ['__len__'],
  modules: {},
  lines: {},
}

function subject(name: string, kind: string, covers: readonly string[] = [], body = ''): Subject {
  const path = `/${name}`
  return { path, file: `${name}.md`, kind, name, description: '', covers, inPlace: false, body }
}

const messages = (subjects: readonly Subject[]): string[] =>
  checkCoverage(FACTS, subjects, { all: true }).failures.map(({ message }) => message)

describe('checkCoverage', () => {
  it('names everything that has no entry and no row', () => {
    expect(messages([])).toEqual([
      'the type str has no entry and no row',
      'the method or attribute str.upper has no entry and no row',
      'the method or attribute str.lower has no entry and no row',
      'the keyword if has no entry and no row',
      'the operator ** has no entry and no row',
      'the special method __len__ has no entry and no row',
    ])
  })

  it('takes entries of the right kind, and rows', () => {
    const body = '```python\nprint("Ada".lower())\n```\n\nThe power `**`, and `__len__`.'
    expect(
      messages([
        subject('str', 'type', ['str.lower', '**', '__len__'], body),
        subject('str.upper', 'method'),
        subject('if', 'keyword'),
      ]),
    ).toEqual([])
    expect(messages([subject('str', 'function')])).toContain('the type str has no entry and no row')
  })

  it('wants a member that is only a row in a program', () => {
    const prose = subject('str', 'type', ['str.lower'], 'With `.lower()` letters become small.')
    expect(messages([prose])).toContain('front matter: covers: nothing on the page shows str.lower')
  })

  it('names a row for what the interpreter does not have', () => {
    const wrong = subject('str', 'type', ['str.shout'], '```python\n"a".shout()\n```')
    expect(messages([wrong])).toContain('front matter: covers: the interpreter has no str.shout')
  })
})

describe('readFacts', () => {
  it.each([
    ['str.split', ['str.split(sep=None, maxsplit=-1)']],
    ['str.count', ['str.count(sub[, start[, end]], /)']],
    ['dict.pop', ['dict.pop(k[,d])']],
    ['list.index', ['list.index(value, start=0, stop=sys.maxsize, /)']],
    ['dict.fromkeys', ['dict.fromkeys(iterable, value=None, /)']],
    ['int.real', []],
  ])('reads the signature of %s', async (name, texts) => {
    const { types } = await readFacts()
    const member = types.flatMap(({ members }) => members).find((one) => one.name === name)
    expect(member?.signatures.map(({ text }) => text)).toEqual(texts)
  })

  it('knows exceptions after those that they derive from, without aliases', async () => {
    const names = (await readFacts()).exceptions.map(({ name }) => name)
    expect(names.indexOf('LookupError')).toBeLessThan(names.indexOf('KeyError'))
    expect(names).not.toContain('IOError')
  })

  it('knows the data model, and no internals', async () => {
    const { specialMethods } = await readFacts()
    expect(specialMethods).toEqual(
      expect.arrayContaining(['__aiter__', '__class_getitem__', '__getattr__', '__set_name__', '__slots__']),
    )
    expect(specialMethods).not.toContain('__subclasses__')
  })

  it('knows the public names of modules, with the values of constants', async () => {
    const { math = [] } = (await readFacts()).modules
    expect(math.find(({ name }) => name === 'math.pi')).toMatchObject({
      kind: 'constant',
      value: '3.141592653589793',
    })
  })
})
