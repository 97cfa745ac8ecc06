import { describe, expect, it } from 'vitest'
import { checkFacts, type BuiltInEntry } from './check'
import { readBuiltIns, type BuiltIn } from './interpreter'

const sum: BuiltIn = {
  name: 'sum',
  kind: 'function',
  signatures: [
    {
      text: 'sum(iterable, /, start=0)',
      parameters: [
        { name: 'iterable', kind: 'positional-only' },
        { name: 'start', kind: 'positional or keyword', default: '0' },
      ],
    },
  ],
  doc: '',
  docFirstSentence: '',
}

function entry(parameters: string, name = 'sum'): BuiltInEntry {
  const source = `---\ntitle: x\n---\n\n<built-in-signature name="${name}" />\n\n## Parameters\n\n${parameters}\n\n## Good to know\n`
  return { name, file: `docs/builtin/${name}.md`, source }
}

const both = '- `iterable`: the items.\n- `start`: what to begin with.'

describe('checkFacts', () => {
  it('accepts an entry that explains what the interpreter has', () => {
    expect(checkFacts([sum], [entry(both)])).toEqual([])
  })

  it('names a built-in that has no entry', () => {
    expect(checkFacts([sum, { ...sum, name: 'total' }], [entry(both)])).toEqual([
      {
        file: 'docs/builtin/total.md',
        line: 1,
        message: 'the interpreter has the function total(), for which there is no entry',
      },
    ])
  })

  it('names an entry on what is no built-in', () => {
    const [failure] = checkFacts([], [entry(both)])
    expect(failure?.message).toBe('the interpreter has no built-in sum()')
  })

  it('names a parameter that is not explained, at the heading', () => {
    expect(checkFacts([sum], [entry('- `iterable`: the items.')])).toEqual([
      { file: 'docs/builtin/sum.md', line: 7, message: 'sum() has a parameter `start`, not explained' },
    ])
  })

  it('names an explanation of what the interpreter lacks, at its line', () => {
    expect(checkFacts([sum], [entry(`${both}\n- \`key\`: no.`)])).toEqual([
      {
        file: 'docs/builtin/sum.md',
        line: 11,
        message: '`key` is explained, but sum() has no such parameter',
      },
    ])
  })

  it('wants the signature of the same built-in', () => {
    const wrong = { ...entry(both), source: entry(both).source.replace('name="sum"', 'name="max"') }
    expect(checkFacts([sum], [wrong])).toMatchObject([{ line: 5 }])
  })

  it('wants what is quoted from help() to be there', () => {
    const quoting = (words: string): BuiltInEntry => ({
      ...entry(both),
      source: `<base-disclaimer-title>From <code>help(sum)</code></base-disclaimer-title>
<base-disclaimer-content>${words}</base-disclaimer-content>
${entry(both).source}`,
    })
    const told = { ...sum, doc: 'Return the sum of\nnumbers. 0 <= n.' }
    expect(checkFacts([told], [quoting('Return the <code>sum</code> of numbers')])).toEqual([])
    expect(checkFacts([told], [quoting('numbers. 0 &lt;= n.')])).toEqual([])
    expect(checkFacts([told], [quoting('Return a sum of numbers')])).toMatchObject([
      { line: 1, message: 'the disclaimer quotes help(sum), which says something else' },
    ])
  })

  it('wants the section', () => {
    const bare = { ...entry(both), source: '<built-in-signature name="sum" />' }
    expect(checkFacts([sum], [bare])).toMatchObject([{ message: 'the section "## Parameters" is missing' }])
  })
})

/** As many are in the list of https://docs.python.org/3.14/library/functions.html: it changes with the interpreter only. */
const BUILT_IN_FUNCTIONS = 71

describe('readBuiltIns', () => {
  it('hears from the interpreter of all built-ins, exceptions and private names aside', async () => {
    const names = (await readBuiltIns()).map(({ name }) => name)
    expect(names).toHaveLength(BUILT_IN_FUNCTIONS)
    expect(names).toEqual(expect.arrayContaining(['__import__', 'aiter', 'help', 'zip', 'type']))
    expect(names).not.toContain('ValueError')
  })

  it.each([
    ['sum', ['sum(iterable, /, start=0)'], ['iterable', 'start']],
    ['range', ['range(stop)', 'range(start, stop[, step])'], ['stop', 'start', 'stop', 'step']],
    [
      'dict',
      ['dict()', 'dict(mapping)', 'dict(iterable)', 'dict(**kwargs)'],
      ['mapping', 'iterable', '**kwargs'],
    ],
    ['anext', ['anext(aiterator[, default], /)'], ['aiterator', 'default']],
    [
      'max',
      ['max(iterable, *[, default=obj, key=func])', 'max(arg1, arg2, *args, *[, key=func])'],
      ['iterable', 'default', 'key', 'arg1', 'arg2', '*args', 'key'],
    ],
    [
      'compile',
      ['compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)'],
      ['source', 'filename', 'mode', 'flags', 'dont_inherit', 'optimize'],
    ],
    ['help', ['help(*args, **kwds)'], ['*args', '**kwds']],
  ])('reads the signatures of %s', async (name, texts, parameters) => {
    const builtIn = (await readBuiltIns()).find((one) => one.name === name)
    expect(builtIn?.signatures.map(({ text }) => text)).toEqual(texts)
    expect(builtIn?.signatures.flatMap((signature) => signature.parameters.map((one) => one.name))).toEqual(
      parameters,
    )
  })

  it('tells functions from classes', async () => {
    const kinds = new Map((await readBuiltIns()).map(({ name, kind }) => [name, kind]))
    expect([kinds.get('range'), kinds.get('len')]).toEqual(['class', 'function'])
  })
})
