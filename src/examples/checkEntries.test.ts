import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkEntries, type CheckReport } from './checkEntries'
import { parseExamples } from './parse'
import { updateOutputs } from './update'

const fence = (info: string, ...lines: string[]): string => ['```' + info, ...lines, '```', ''].join('\n')
const container = (...fences: string[]): string => `::: example A\n${fences.join('')}:::\n`

const FRAME = '  File "main.py", line 2, in <module>'
const MESSAGE = [
  '    int("x")',
  '    ~~~^^^^^',
  "ValueError: invalid literal for int() with base 10: 'x'",
] as const

const ENTRIES = {
  true: container(fence('python', 'print(1)'), fence('ts', 'console.log(1)'), fence('output', '1')),
  wrong: `Words.\n\n${container(fence('python', 'print(1)'), fence('output', '1', '2'))}`,
  twins: container(fence('python', 'print(1.0)'), fence('ts', 'console.log(1.0)'), fence('output', '1.0')),
  types: container(
    fence('ts', 'const word: string = "a"', 'const n: number = word', 'console.log(n)'),
    fence('output', 'a'),
  ),
  attribute: fence('python scrpt', 'print(1)'),
  unclosed: '::: example A\n' + fence('python', 'print(1)'),
  missing: fence('python', 'print("new")', 'print("lines")'),
  raises:
    fence('python raises=ValueError', 'print("before")', 'int("x")') +
    '\n' +
    fence('output', 'before', 'Traceback (most recent call last):', FRAME, ...MESSAGE),
  elsewhere:
    fence('python raises=ValueError', 'int("x")') +
    '\n' +
    fence(
      'output',
      'Traceback (most recent call last):',
      '  File "<stdin>", line 7, in <module>',
      MESSAGE[2],
    ),
  quoted: fence('python', 'print("before")', 'int("x")') + '\n' + fence('output', 'before', MESSAGE[2]),
  beside: fence('python', 'print(1)', 'print("x")') + '\n' + fence('text', '1', 'x'),
  besideOther: fence('python', 'print(1)') + '\n' + fence('console', '$ python main.py', '1'),
  separated: fence('python', 'print(1)') + '\n<!-- prettier-ignore -->\n' + fence('output', '1'),
  toldEnding: fence(
    'python',
    'x = (1, 2)',
    "x[0] = 3  # TypeError: 'tuple' object does not support item assignment",
  ),
  toldName: fence('python', '2 ** 8  # 256', '3 / 0  # raises ZeroDivisionError'),
  toldBelow: fence('python', '{}["k"]', "# KeyError: 'k'"),
  toldGoesOn: fence('python', 'figs = [1]', 'figs[3]', '# IndexError', 'figs[0]  # 1'),
  toldAtPrompts: fence('python', '>>> int("x")', 'ValueError', '>>> 6 * 7', '42'),
  inTwo: fence('python', 'print(1)', 'print(2)') + '\n' + fence('output', '1') + '\n' + fence('output', '2'),
  besideTwo: fence('python', 'print(1)', 'print(2)') + '\n' + fence('', '1') + '\n' + fence('', '2'),
  inTwoWrongly:
    fence('python', 'print(1)', 'print(2)') + '\n' + fence('output', '1') + '\n' + fence('output', '3'),
  inTwoFew:
    fence('python', 'print(1)', 'print(2)') + '\n' + fence('output', '1') + '\n' + fence('output', ''),
  marked: fence('python', 'print("Hello, World!")', '>>> Hello, World!', 'x = 5', 'print(x)', '>>> 5'),
  markedWrongly: fence('python', 'x = 5', 'print(x)', '>>> 6'),
  words: fence('python', '>>> print("Hi all")', '>>> Hi all', '>>> Now it is your turn', '>>> 2', '2'),
  blankLine: fence('python', '>>> print("a\\n\\nb")', 'a', '<BLANKLINE>', 'b'),
  conversation:
    fence('python', 'name = input("Name: ")', 'print("Hello", name)') +
    '\n' +
    fence('output', 'Name: Ada', 'Hello Ada'),
  conversationAtPrompts: fence(
    'python',
    '>>> while (word := input("Word? ")) != "end":',
    '...     print(len(word))',
    '# Word? three',
    '# 5',
    '# Word? end',
  ),
  toldShort: fence('python', 'x = 5', 'x', 'x[0]') + '\n' + fence('output', '5', 'TypeError'),
  toldNone: fence('python', 'd = {"a": 1}', 'd.get("b")', '# None', 'd.get("b", 0)  #> 0'),
  toldNoneWrongly: fence('python', 'd = {"a": 1}', 'd.get("a")', '# None', 'd.get("b", 0)  # 0'),
  ellipsis:
    fence('python', 'print(1)', '{}["k"]') +
    '\n' +
    fence('output', '1', 'Traceback (most recent call last):', '...', "KeyError: 'k'"),
  caught:
    fence(
      'python',
      'import traceback',
      'try:',
      '    int("x")',
      'except ValueError:',
      '    traceback.print_exc()',
    ) +
    '\n' +
    fence(
      'output',
      'Traceback (most recent call last):',
      '  File "<stdin>", line 2, in <module>',
      ...MESSAGE,
    ),
  notebook:
    fence('python', 'int("x")') +
    '\n' +
    fence(
      'output',
      '-'.repeat(75),
      'ValueError                                Traceback (most recent call last)',
      '<ipython-input-1-9a3> in <module>',
      '----> 1 int("x")',
      '',
      ...MESSAGE,
    ),
  group:
    fence('python', 'print("go")', 'raise ExceptionGroup("two", [ValueError(1), TypeError(2)])') +
    '\n' +
    fence(
      'output',
      'go',
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "<stdin>", line 2, in <module>',
      '  | ExceptionGroup: two (2 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      '    | ValueError: 1',
      '    +---------------- 2 ----------------',
      '    | TypeError: 2',
      '    +------------------------------------',
    ),
  question: `<base-quiz>\n\n${fence('python', 'print({1, 1})')}\n</base-quiz>\n`,
  cutAddress: fence('python', 'memoryview(b"a")') + '\n' + fence('output', '<memory at 0x...>'),
  indented: fence('python', 'print("a")', 'print(" b")', '# Output:', '#   a', '#    b'),
  toldOther: fence('python', '{}["k"]', "# KeyError: 'm'"),
  asking: fence('python', 'print(int(input()) + 1)'),
  untold: fence('python raises=ValueError', 'print("before")', 'int("x")') + '\n' + fence('output', 'before'),
  misplaced:
    fence('python raises=ValueError', 'print("before")', 'int("x")') +
    '\n' +
    fence('output', 'before', 'Traceback (most recent call last):', FRAME.replace('2', '3'), ...MESSAGE),
  split: container(
    fence('python raises=ValueError', 'print("before")', 'int("x")'),
    fence('ts', 'console.log("before")'),
    fence('output', 'before'),
  ),
  streams: fence('python', 'import sys', 'print("one")', 'print("two", file=sys.stderr)', 'print("three")'),
  undeclared: fence('python', 'x = 1', 'int("x")'),
  other: fence('python raises=KeyError', 'int("x")'),
  calm: fence('python raises=KeyError', 'pass'),
  stdin:
    fence('python stdin="Ada\\n36"', 'print(input("Name? "), int(input()) + 1)') +
    fence('output', 'Name? Ada', '36', 'Ada 37'),
  answers:
    fence('python stdin="Ada"', 'print(input("Name? "))', 'try: input()', 'except EOFError: print("end")') +
    fence('output', 'Name? Ada', 'end'),
  terminal:
    fence(
      'python',
      'import os',
      'os.system("clear")',
      'print("  0%", end="\\r")',
      'print("\\x1b[32m100%\\x1b[0m\\a")',
    ) + fence('output', '50%'),
  address:
    fence('python', 'o = object()', 'print(o, [o])') +
    fence('output', '<object object at 0x7f3a> [<object object at 0x7f3a>]'),
  silent: fence('python', 'x = 1') + '\n' + fence('output', 'old'),
  static: fence('python static', 'open_the_door()'),
  comment: fence(
    'python',
    'def main():',
    '    print(4)',
    '',
    '# Run it:',
    '# main()',
    '#',
    '# Output:',
    '# 3',
  ),
} as const

type Name = keyof typeof ENTRIES

/** True, in words other than those that a program prints: an update leaves them. */
const TOLD_OTHERWISE = [
  'beside',
  'separated',
  'toldEnding',
  'toldName',
  'toldBelow',
  'toldGoesOn',
  'toldAtPrompts',
  'toldShort',
  'toldNone',
  'ellipsis',
  'inTwo',
  'besideTwo',
  'marked',
  'words',
  'blankLine',
  'conversation',
  'conversationAtPrompts',
] as const satisfies readonly Name[]

let folder = ''
let report: CheckReport

const file = (name: Name): string => join(folder, `${name}.md`)
const problemsOf = (name: Name) => report.problems.filter((problem) => problem.file === file(name))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'))
  for (const [name, source] of Object.entries(ENTRIES)) await writeFile(join(folder, `${name}.md`), source)
  const names = Object.keys(ENTRIES) as Name[]
  report = await checkEntries(names.map(file), () => undefined)
}, 180_000)

afterAll(() => rm(folder, { recursive: true }))

describe('the check of examples', () => {
  it.each([
    'true',
    'raises',
    'elsewhere',
    'quoted',
    'stdin',
    'address',
    ...TOLD_OTHERWISE,
    'caught',
    'notebook',
    'group',
    'question',
    'indented',
    'cutAddress',
  ] as const)('has nothing to say of an entry that is %s', (name) => {
    expect(problemsOf(name)).toEqual([])
  })

  it.each([
    ['wrong', 8, /is not what Python prints:[\s\S]*-2/],
    ['twins', 9, /is not what TypeScript prints:[\s\S]*-1\.0\n\s+\+1/],
    ['types', 4, /TypeScript: .*not assignable to type 'number'/],
    ['attribute', 1, /“scrpt” is not an attribute/],
    ['unclosed', 1, /never closed/],
    ['missing', 1, /no output is stored: npm run examples:update/],
    ['undeclared', 3, /ends with ValueError.*no raises=[\s\S]*Traceback/],
    ['other', 2, /should end with KeyError, and ends with ValueError/],
    ['calm', 2, /should end with KeyError, and ends with done/],
    ['static', 1, /needs its reason/],
    ['untold', 7, /\+Traceback[\s\S]*\+ValueError: invalid literal/],
    ['misplaced', 7, /-\s+File "main.py", line 3[\s\S]*\+\s+File "main.py", line 2/],
    ['split', 10, /\+Traceback/],
    ['answers', 7, /\+Ada\n\s+\+\^D/],
    ['terminal', 8, /-50%\n\s+\+100%/],
    ['comment', 9, /-3\n\s+\+4/],
    ['besideOther', 1, /no output is stored/],
    ['markedWrongly', 4, /-6\n\s+\+5/],
    ['inTwoWrongly', 7, /-3\n\s+\+2/],
    ['inTwoFew', 7, /\+2/],
    ['toldNoneWrongly', 4, /-None\n\s+\+1/],
    ['toldOther', 3, /-KeyError: 'm'[\s\S]*KeyError: 'k'/],
    ['asking', 2, /ends with EOFError.*stdin="…" on its fence/],
  ] as const)('names file, line, expected and actual of an entry that is %s', (name, line, message) => {
    expect(problemsOf(name)).toContainEqual(
      expect.objectContaining({ line, message: expect.stringMatching(message) as string }),
    )
  })
})

describe('the update of outputs', () => {
  it.each([
    ['wrong', '```output\n1\n```'],
    ['markedWrongly', 'print(x)\n>>> 5\n```'],
    ['inTwoWrongly', '```output\n1\n```\n\n```output\n2\n```\n'],
    ['missing', 'print("lines")\n```\n\n```output\nnew\nlines\n```\n'],
    ['comment', '# Output:\n# 4\n```'],
    ['terminal', '```output\n100%\n```'],
    ['untold', `before\nTraceback (most recent call last):\n${FRAME}\n${MESSAGE.join('\n')}\n`],
    ['answers', '```output\nName? Ada\nAda\n^D\nend\n```'],
    ['streams', '```output\none\ntwo\nthree\n```'],
    [
      'split',
      `\`\`\`output python\nbefore\nTraceback (most recent call last):\n${FRAME}\n${MESSAGE.join('\n')}\n\`\`\`\n\`\`\`output ts\nbefore\n\`\`\`\n:::`,
    ],
  ] as const)('writes what was printed into an entry that is %s', async (name, expected) => {
    const source = await readFile(file(name), 'utf8')
    const printed = report.entries.find((entry) => entry.file === file(name))?.printed ?? []
    const updated = updateOutputs(source, parseExamples(source, name).examples, printed).source
    expect(updated).toContain(expected)
  })

  it.each(TOLD_OTHERWISE)('leaves an entry as it is that is %s', async (name) => {
    const source = await readFile(file(name), 'utf8')
    const printed = report.entries.find((entry) => entry.file === file(name))?.printed ?? []
    expect(updateOutputs(source, parseExamples(source, name).examples, printed)).toEqual({
      source,
      kept: [],
    })
  })

  it('replaces no text by nothing, unless it is told to', async () => {
    const source = await readFile(file('silent'), 'utf8')
    const { examples } = parseExamples(source, 'silent')
    const printed = report.entries.find((entry) => entry.file === file('silent'))?.printed ?? []
    const kept = updateOutputs(source, examples, printed)
    expect(kept.source).toBe(source)
    expect(kept.kept).toEqual([{ line: 6, message: expect.stringContaining('--allow-empty') as string }])
    const emptied = updateOutputs(source, examples, printed, { allowEmpty: true })
    expect(emptied.source).toBe(source.replace('old\n', ''))
    expect(emptied.kept).toEqual([])
  })

  it.each(['true', 'raises', 'elsewhere', 'undeclared', 'static', 'address'] as const)(
    'leaves an entry that is %s as it is',
    async (name) => {
      const source = await readFile(file(name), 'utf8')
      const printed = report.entries.find((entry) => entry.file === file(name))?.printed ?? []
      expect(updateOutputs(source, parseExamples(source, name).examples, printed).source).toBe(source)
    },
  )
})
