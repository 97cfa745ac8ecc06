import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../entries/catalogue'
import { isEntry, readPage } from '../entries/entry'
import { makeSheets, type Sheet } from './sheets'

const example = (title: string, output: string, ...lines: string[]): string =>
  `::: example ${title}\n\`\`\`python\n${lines.join('\n')}\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n:::\n\n`

const FILES: Readonly<Record<string, string>> = {
  'builtin/index.md': '# Built-in functions\n',
  'builtin/sum.md': `---\ntitle: T\nname: sum\nkind: function\ngroup: numbers\ndescription: Adds \`numbers\`.\n---\n\n${example(
    'Long',
    '6',
    'numbers = [1, 2, 3]',
    'print(sum(numbers))',
  )}${example('Short', '3', 'print(sum([1, 2]))')}`,
  'errors/index.md': '# Errors\n',
  'errors/key-error.md': `---\ntitle: T\nname: KeyError 'x'\nkind: message\ngroup: messages\nexception: KeyError\npattern: x\nmeans: y\ndescription: No such key.\n---\n\n${example(
    'It',
    'Traceback (most recent call last):\n  File "main.py", line 2, in <module>\n    {}["x"]\nKeyError: \'x\'',
    'print',
    '{}["x"]',
  )}${example('The fix', '1', 'print(1)')}`,
  'errors/KeyError.md': `---\ntitle: T\nname: KeyError\nkind: exception\ngroup: exceptions\ndescription: A key is missing.\n---\n\n${example('C', 'x', 'print("x")')}`,
  'cheatsheet/loops.md': `---\ntitle: T\nname: Loops\nkind: topic\ndescription: D.\n---\n\n# Loops\n\n## for {#the-for}\n\n${example('One', '1', 'print(1)')}\`\`\`text\n## no heading\n\`\`\`\n\n${example('Two', '2', 'print(2)')}## Words only\n\nWords.\n`,
  'types/str.md': `---\ntitle: T\nname: str\nkind: type\ndescription: D.\n---\n\n# str\n\n${example('A', 'a', 'print("a")')}`,
  'types/str/upper.md': `---\ntitle: T\nname: str.upper\nkind: method\ndescription: In capitals.\n---\n\n${example('B', 'A', 'print("a".upper())')}`,
}

const pages = Object.entries(FILES).map(([file, source]) => readPage(file, source))
const sheets = makeSheets({ pages, catalogue: makeCatalogue(pages.filter(isEntry)) }, new Map())
const sheet = (path: string): Sheet | undefined => sheets.find((one) => one.path === path)

describe('makeSheets', () => {
  it('makes one of each section of small entries, topic and type', () => {
    expect(sheets.map(({ path }) => path).sort()).toEqual([
      '/sheets/builtin',
      '/sheets/cheatsheet/loops',
      '/sheets/errors',
      '/sheets/errors/exceptions',
      '/sheets/types/str',
    ])
  })

  it('keeps exceptions apart from messages', () => {
    const namesOn = (path: string): (string | undefined)[] | undefined =>
      sheet(path)?.parts.flatMap(({ items }) => items.map(({ name }) => name))
    expect(namesOn('/sheets/errors')).toEqual(["KeyError 'x'"])
    expect(namesOn('/sheets/errors/exceptions')).toEqual(['KeyError'])
  })

  it('shows a small entry by the shortest of its examples', () => {
    expect(sheet('/sheets/builtin')?.parts).toEqual([
      {
        title: 'Numbers',
        items: [
          {
            name: 'sum()',
            isCode: true,
            path: '/builtin/sum',
            note: 'Adds `numbers`.',
            code: 'print(sum([1, 2]))',
            output: '3',
          },
        ],
      },
    ])
  })

  it('shows a message by the program that raises it, without its traceback', () => {
    expect(sheet('/sheets/errors')?.parts[0]?.items).toMatchObject([
      { code: 'print\n{}["x"]', output: "KeyError: 'x'" },
    ])
  })

  it('shows a topic by its headings that have examples', () => {
    const parts = sheet('/sheets/cheatsheet/loops')?.parts.map(({ title, items }) => [title, items.length])
    expect(parts).toEqual([['for', 2]])
  })

  it('puts the methods of a type below its own examples', () => {
    expect(sheet('/sheets/types/str')?.parts).toMatchObject([
      { items: [{ note: 'A' }] },
      { title: 'Methods', items: [{ name: 'str.upper()', output: 'A' }] },
    ])
  })
})
