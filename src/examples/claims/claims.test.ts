import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkEntries, type CheckReport } from '../checkEntries'
import { exampleMarkdown } from '../markdown'
import { parseExamples } from '../parse'
import { createExampleRunner } from '../run'
import { checkClaims } from './check'

const fence = (info: string, ...lines: string[]): string => ['```' + info, ...lines, '```', ''].join('\n')
const claims = (...fences: string[]): string => `::: claims\n${fences.join('')}:::\n`

const TRUE = {
  value: ['int("00", 0)  # 0', '"#" + "b"  # \'#b\'', 'max(', '    1,', '    2,', ')  # 2'],
  exception: [
    'compile(3, "f", "eval")  # TypeError',
    'int("x")  # ValueError: invalid literal for int() with base 10: \'x\'',
  ],
  warning: ['~True  # DeprecationWarning', '~True  # -2'],
  printed: ['print("a", "b", sep="\\n")  # a\\nb'],
  statement: ['word = "abc"', 'word[0] = "x"  # TypeError', 'del missing  # NameError'],
  definition: [
    'class Box:',
    '    def __len__(self):',
    '        return -1  # too few',
    'len(Box())  # ValueError',
  ],
  exit: ['import sys', 'sys.exit(3)  # SystemExit: 3'],
  awaited: ['import asyncio', 'await asyncio.sleep(0, 5)  # 5'],
  apart: [
    'items = []',
    'items.append(1)',
    'len(items)  # 1',
    'len(items)  # 1',
    'globals().update(len=3)  # None',
    'len(items)  # 1',
    '__builtins__.len = 3  # None',
    'len(items)  # 1',
  ],
  context: [
    'from decimal import Decimal, getcontext',
    'getcontext().__setattr__("prec", 3)  # None',
    "Decimal(1) / 3  # Decimal('0.3333333333333333333333333333')",
  ],
} as const

const TRUE_TYPESCRIPT = [
  "Number('') // 0",
  "'a' + 'b' // 'ab'",
  'const word: string = "abc"',
  'word.at(9) // undefined',
  'console.log(word) // abc',
  'Symbol() + word // TypeError',
  "new Error('no') // SyntaxError",
]

let folder = ''
let report: CheckReport
const file = (name: string): string => join(folder, `${name}.md`)
const problemsOf = (name: string) =>
  report.problems
    .filter((problem) => problem.file === file(name))
    .map(({ line, message }) => `${line} ${message}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claims-'))
  const entries = {
    ...Object.fromEntries(
      Object.entries(TRUE).map(([name, lines]) => [name, claims(fence('python', ...lines))]),
    ),
    typescript: claims(fence('ts', ...TRUE_TYPESCRIPT)),
    stdin: claims(fence('python stdin="a\\nb"', "input() + input()  # 'ab'", "input()  # 'a'")),
    wrong: `Words.\n\n${claims(fence('python', 'int("00", 0)  # 0', 'int("01", 0)  # 1'), fence('ts', 'Number("") // NaN'))}`,
    calm: claims(fence('python', 'int("1")  # ValueError')),
    deadly: claims(
      fence(
        'python',
        '1  # 1',
        '__import__("os")._exit(0)  # 0',
        'print("x", file=__import__("sys").__stdout__)  # None',
        '2  # 3',
      ),
    ),
    idle: claims(fence('python', '1  # 1', 'int("00", 0)'), fence('ts', 'Number("1")')),
    broken: claims(fence('python', '1 +  # 1')),
    attribute: claims(fence('python raises=ValueError', '1  # 1')),
    words: '::: claims\nWords.\n:::\n',
    empty: '::: claims\n:::\n',
    unclosed: '::: claims\n' + fence('python', '1  # 1'),
  }
  for (const [name, source] of Object.entries(entries)) await writeFile(file(name), source)
  report = await checkEntries(Object.keys(entries).map(file), () => undefined)
}, 180_000)

afterAll(() => rm(folder, { recursive: true }))

describe('claims that are true', () => {
  it.each([...Object.keys(TRUE), 'stdin'])('%s', (name) => {
    expect(problemsOf(name)).toEqual([])
  })
})

describe('claims that are not', () => {
  it('are told with their place, what is claimed and what is true', () => {
    expect(problemsOf('wrong')).toEqual([
      "6 This claim is not true:\n    claimed: 1\n    true:    ValueError: invalid literal for int() with base 0: '01'",
      '9 This claim is not true:\n    claimed: NaN\n    true:    0',
    ])
    expect(problemsOf('calm')).toEqual(['3 This claim is not true:\n    claimed: ValueError\n    true:    1'])
    expect(problemsOf('typescript')).toEqual([
      expect.stringMatching(/^9 This claim is not true:\n {4}claimed: SyntaxError\n {4}true: {4}Error: no/),
    ])
  })

  it('do not keep the others from being tried, even when they end the interpreter', () => {
    expect(problemsOf('deadly')).toEqual([
      '4 This claim is not true:\n    claimed: 0\n    true:    the interpreter is ended, with exit code 0',
      '6 This claim is not true:\n    claimed: 3\n    true:    2',
    ])
  })
})

describe('claims that never end', () => {
  it('are told with their place, and each of the others has its own time', async () => {
    const lines = [
      '1  # 1',
      'while True: pass  # None',
      '2  # 3',
      'def stay():',
      '    while True:',
      '        try:',
      '            while True: pass',
      '        except BaseException: pass',
      'stay()  # None',
      '4  # 4',
      'import time',
      'time.sleep(1.6)  # None',
      'time.sleep(1.6)  # None',
    ]
    const typescript = ['1 + 1 // 2', 'for (;;) {} // undefined', '2 // 1']
    const source = claims(fence('python', ...lines), fence('ts', ...typescript))
    const runner = await createExampleRunner({ limit: 3_000 })
    const { problems } = await checkClaims('a.md', parseExamples(source, 'a.md').claims, runner)
    const late = (claimed: string): string =>
      `This claim is not true:\n    claimed: ${claimed}\n    true:    The program did not end within 3 seconds.`
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      `a.md:4 ${late('None')}`,
      'a.md:5 This claim is not true:\n    claimed: 3\n    true:    2',
      `a.md:11 ${late('None')}`,
      expect.stringMatching(/^a\.md:19 .*\n.*undefined\n.*did not end within 3 seconds\.$/),
      'a.md:20 This claim is not true:\n    claimed: 1\n    true:    2',
    ])
  }, 180_000)
})

describe('blocks that cannot be used', () => {
  it.each([
    [
      'idle',
      [
        '4 This block of claims cannot be used: Nothing is claimed',
        '7 This block of claims cannot be used: Nothing',
      ],
    ],
    ['broken', ['3 This block of claims cannot be used: SyntaxError: invalid syntax']],
    ['attribute', ['2 “raises” is no attribute of claims']],
    ['words', ['2 A block of claims holds python and ts fences only.']],
    ['empty', ['1 This block of claims has no python or ts fence.']],
    ['unclosed', ['1 These claims are never closed']],
  ])('%s', (name, expected) => {
    const found = problemsOf(name)
    expect(found).toHaveLength(expected.length)
    for (const [index, text] of expected.entries()) expect(found[index]).toContain(text)
  })
})

describe('what a reader gets of them', () => {
  const source = `Before.\n\n${claims(fence('python', 'int("00", 0)  # 0'))}\nAfter.\n`

  it('is nothing', () => {
    expect(new MarkdownIt().use(exampleMarkdown).render(source)).toBe('<p>Before.</p>\n<p>After.</p>\n')
  })

  it('also within a list', () => {
    const nested = `- one\n\n  ${source.trim().replaceAll('\n', '\n  ')}\n`
    expect(parseExamples(nested, 'a.md').claims[0]?.codes[0]?.lines).toEqual({ first: 7, last: 7 })
    expect(new MarkdownIt().use(exampleMarkdown).render(nested)).not.toContain('00')
  })
})
