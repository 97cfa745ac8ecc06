import { describe, expect, it } from 'vitest'
import { docLine } from './docLine'
import { readFacts, type Documented, type Facts } from './interpreter'
import { checkModules } from './moduleCoverage'
import type { Subject } from './subject'

const member = (name: string, more: Partial<Documented> = {}): Documented => ({
  name,
  kind: 'function',
  signatures: [],
  docFirstSentence: '',
  ...more,
})

const FACTS: Pick<Facts, 'modules' | 'lines'> = {
  modules: {
    tea: [
      member('tea.brew', { docFirstSentence: 'Make tea.' }),
      member('tea.pour'),
      member('tea.HOT', { kind: 'constant', value: '90' }),
    ],
  },
  lines: {},
}

const page = (body: string, name = 'tea'): Subject => ({
  path: `/modules/${name}-module`,
  file: `modules/${name}-module.md`,
  kind: 'module',
  name,
  description: '',
  covers: [],
  inPlace: false,
  body,
})

const messages = (subjects: readonly Subject[], lines: Facts['lines'] = {}): string[] =>
  checkModules({ ...FACTS, lines }, subjects).failures.map(({ file, message }) => `${file}: ${message}`)

describe('checkModules', () => {
  it('wants a table, and a line for each name in it', () => {
    const table = '<module-members name="tea" />'
    expect(messages([page(table)])).toEqual([
      'src/facts/lines/tea.yaml: tea.pour has no docstring and no line',
    ])
    expect(messages([page(table)], { 'tea.pour': 'Fill a cup.' })).toEqual([])
    expect(messages([page('## Brew')], { 'tea.pour': 'Fill a cup.' })).toHaveLength(3)
  })

  it('wants a line of its own for each name', () => {
    const lines = { 'tea.pour': 'Fill a cup.', 'tea.HOT': 'Fill a cup.' }
    expect(messages([page('<module-members name="tea" />')], lines)).toEqual([
      'src/facts/lines/tea.yaml: tea.HOT has the same line as tea.pour: Fill a cup.',
    ])
  })

  it('takes a table that somebody has written', () => {
    const rows = '| want | write |\n|---|---|\n| tea | [`brew`](#brew) |\n| a cup | `pour`, `HOT` |'
    expect(messages([page(rows)], { 'tea.pour': 'Fill a cup.' })).toEqual([])
    expect(messages([page('`brew`, `pour`, `HOT`')], { 'tea.pour': 'Fill a cup.' })).toHaveLength(3)
  })

  it('asks nothing of modules without an entry', () => {
    expect(messages([])).toEqual([])
  })

  it('names modules that the interpreter was not asked for', () => {
    expect(messages([page('', 'coffee')])).toEqual([
      'docs/modules/coffee-module.md: the interpreter was not asked for coffee: name it in src/facts/modules.ts',
    ])
  })

  it('names lines for what is not there', () => {
    expect(messages([], { 'tea.stir': 'Stir.', 'tea.CUP_*': 'A cup.', 'tea.H*': 'A heat.' })).toEqual([
      'src/facts/lines/tea.yaml: the interpreter has no tea.stir',
      'src/facts/lines/tea.yaml: the interpreter has no tea.CUP_*',
    ])
  })
})

describe('docLine', () => {
  it.each([
    [
      'Make ``tea`` of *leaves* with :func:`pour`, or *by hand too*',
      'Make `tea` of `leaves` with `pour`, or \\*by hand too\\*.',
    ],
    ['decorator that brews', 'Decorator that brews.'],
    ['brew_all() for several', 'brew\\_all() for several.'],
    ['Is it hot?', 'Is it hot?'],
  ])('shows the docstring %j as Markdown', (docFirstSentence, line) => {
    expect(docLine({ lines: {} }, member('tea.brew', { docFirstSentence }))).toBe(line)
  })

  it('prefers the site’s own line, and of those for a group the longest that fits', () => {
    const lines = { 'tea.*': 'A thing.', 'tea.H*': 'A heat.', 'tea.brew': 'Brew.' }
    expect(docLine({ lines }, member('tea.brew', { docFirstSentence: 'Make tea.' }))).toBe('Brew.')
    expect(docLine({ lines }, member('tea.HOT', { kind: 'constant', value: '90' }))).toBe('A heat (`90`).')
  })
})

describe('readFacts', () => {
  it('does not say of an exception what its base says', async () => {
    const { modules, lines } = await readFacts()
    const error = modules['csv']?.find(({ name }) => name === 'csv.Error')
    expect(error?.docFirstSentence).toBe('')
    expect(lines['csv.Error']).toMatch(/CSV/)
  })

  it('tells no places of the machine that was asked', async () => {
    const { modules } = await readFacts()
    expect(modules['sys']?.find(({ name }) => name === 'sys.executable')).not.toHaveProperty('value')
  })
})
