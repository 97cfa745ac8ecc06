import { afterEach, beforeAll, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../../src/engines/build'
import { build } from '../../../src/engines/typescript/build'
import { compileProgram } from '../../../src/engines/typescript/compileProgram'
import { describePieceError } from '../../../src/engines/typescript/compileError'
import { compilePiece } from '../../../src/engines/typescript/piece/compilePiece'
import { startWorkerThread, type NodeRun } from '../../../src/sandbox/node'
import type { Program, RunEvent } from '../../../src/sandbox/protocol'
import { readSessions, withoutFrames } from './sessions'

let engine: LoadedEngine
let thread: NodeRun | undefined

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})
afterEach(() => thread?.terminate())

const printedOf = (events: readonly RunEvent[]): string =>
  events.map((event) => (event.type === 'output' ? event.text : '')).join('')

type Opened = readonly [printed: string, type: (source: string) => Promise<string>]

/** A prompt after a program. @returns what the program printed, and a function that executes a piece */
async function open(source = ''): Promise<Opened> {
  const compiled = compileProgram([{ name: 'main.ts', content: source }], 'main.ts', { stays: true })
  if ('error' in compiled) throw new Error(compiled.error.message)
  return openFiles(compiled.files)
}

async function openFiles(files: Program['files']): Promise<Opened> {
  const started = startWorkerThread(engine.script, engine.files)
  thread = started
  const program = { files, main: 'main.ts', args: [], stdin: { lines: [], closed: true }, stays: true }
  const before = printedOf(await started.run(program))
  return [
    before,
    async (piece) => {
      const result = compilePiece(piece)
      if ('incomplete' in result) return '[incomplete]'
      if ('error' in result) return describePieceError(result.error, piece)
      const events = await started.give(result.source)
      const last = events.at(-1)
      return printedOf(events) + (last?.type === 'end' ? `[ended ${last.exitCode}]` : '')
    },
  ]
}

test.each(readSessions('typescript').map((session) => [session.name, session] as const))(
  'a session is as at Node’s own console: %s',
  async (_name, { pieces, transcript }) => {
    const [, type] = await open()
    let shown = ''
    for (const { source, typed } of pieces) shown += `${typed}\n${await type(source)}`
    expect(withoutFrames(shown)).toBe(withoutFrames(transcript))
  },
)

/** Types one piece after the other. @returns what each of them did */
async function session(pieces: readonly string[], program?: string): Promise<string[]> {
  const [before, type] = await open(program)
  const shown = [before]
  for (const piece of pieces) shown.push(await type(piece))
  return shown
}

test('a program leaves its names, which are its own', async () => {
  const program =
    'let count = 1\nconst fixed = 2\nfunction next() { return count++ }\nexport class Point { x = 1 }\nvar { a, b: [c] } = { a: 1, b: [2] }\nconsole.log(next())'
  expect(
    await session(
      [
        'count',
        'next()',
        'count',
        'count = 10',
        'next()',
        'fixed = 3',
        'new Point()',
        'a + c',
        'let count = 0',
        'count',
      ],
      program,
    ),
  ).toEqual([
    '1\n',
    '2\n',
    '2\n',
    '3\n',
    '10\n',
    '10\n',
    'Uncaught TypeError: Assignment to constant variable.\n',
    'Point { x: 1 }\n',
    '3\n',
    'undefined\n',
    '0\n',
  ])
})

test('a program of several modules leaves the names of its main file, and those it imports', async () => {
  const compiled = compileProgram(
    [
      {
        name: 'main.ts',
        content:
          "import total, { add as more, type Item } from './lib/counter'\nimport * as counter from './lib/counter'\nconst item: Item = { size: 2 }\nlet times = 1\nexport class Box {}\nmore(item)\nconsole.log(total(), counter.count)",
      },
      {
        name: 'lib/counter.ts',
        content:
          'export interface Item { readonly size: number }\nexport let count = 0\nexport const add = ({ size }: Item) => { count += size }\nexport default () => count',
      },
    ],
    'main.ts',
    { stays: true },
  )
  if ('error' in compiled) throw new Error(compiled.error.message)
  const [before, type] = await openFiles(compiled.files)
  expect(before).toBe('2 2\n')
  expect(await type('more({ size: 5 }); total()')).toBe('7\n')
  expect(await type('counter.count')).toBe('7\n')
  expect(await type('times += 1')).toBe('2\n')
  expect(await type('[item, new Box()]')).toBe('[ { size: 2 }, Box {} ]\n')
  expect(await type('total = 1')).toMatch(/^Uncaught TypeError: Assignment to constant variable\.\n/)
})

test('a program that fails leaves what it has, and what it was about to do is not done', async () => {
  const [printed, names] = await session(
    ['kept'],
    'const kept = 1\nsetTimeout(() => console.log("late"), 1)\nthrow new Error("no")',
  )
  expect(printed).toBe('Error: no\n    at main.ts:3:7\n')
  expect(names).toBe('1\n')
})

test('a stack shows the frames of all pieces that it goes through, and none of the top', async () => {
  const [, , trace] = await session(['function f(x: any) {\n  return x.y.z\n}', 'const g = () => f({}); g()'])
  expect(trace).toMatch(/^Uncaught TypeError: .*\n {4}at f \(REPL1:2:14\)\n {4}at g \(REPL2:1:17\)\n$/)
})

test('names of the language may be taken', async () => {
  expect(
    await session([
      'const URL = "here"',
      'class Map {}',
      'let Array = 1, Object = 2, String = 3, JSON = 4, Reflect = 5, Promise = 6, Error = 7',
      'URL',
      'new Map()',
      '[[1], { a: 1 }, "b"]',
      'throw [1]',
    ]),
  ).toEqual([
    '',
    'undefined\n',
    'undefined\n',
    'undefined\n',
    "'here'\n",
    'Map {}\n',
    "[ [ 1 ], { a: 1 }, 'b' ]\n",
    'Uncaught [ 1 ]\n',
  ])
})

test.each([
  '(',
  'function f() {',
  '`a ${',
  'class A {',
  'x =>',
  'a.b.',
  '[1, {',
  '/* a',
  'if (x)',
  'else_(',
  '@dec',
])('what can go on is told apart: %j', (source) => {
  expect(compilePiece(source)).toEqual({ incomplete: true })
})

/** A prompt beside files, after a main file that is empty, or another one. */
async function openBeside(sources: Readonly<Record<string, string>>): Promise<Opened[1]> {
  const files = Object.entries({ 'main.ts': '', ...sources }).map(([name, content]) => ({ name, content }))
  const compiled = compileProgram(files, 'main.ts', { stays: true })
  if ('error' in compiled) throw new Error(compiled.error.message)
  const [, type] = await openFiles(compiled.files)
  return type
}

const COUNTER = {
  'lib/counter.ts':
    "console.log('once')\nexport interface Item { readonly size: number }\nexport let count = 0\nexport const add = ({ size }: Item) => { count += size }\nexport default function total() { return count }",
}

test('a piece imports the files of the project, as a module does: once, and names stay live', async () => {
  const type = await openBeside(COUNTER)
  expect(await type("import total, { add as more, count, type Item } from './lib/counter'")).toBe(
    'once\nundefined\n',
  )
  expect(await type('const item: Item = { size: 2 }; more(item); [count, total()]')).toBe('[ 2, 2 ]\n')
  expect(await type("import * as counter from './lib/counter.js'")).toBe('undefined\n')
  expect(await type("counter.count === count && (await import('./lib/counter')) === counter")).toBe('true\n')
  expect(await type('count = 7')).toMatch(/^Uncaught TypeError: Assignment to constant variable\.\n/)
  expect(await type("more({ size: 1 }); import { count } from './lib/counter'; count")).toBe('3\n')
})

test('import() gives all that a module has, as Node shows it', async () => {
  const type = await openBeside({ 'b.ts': "export const b = 'b'\nexport default 1\nexport class A {}" })
  expect(await type("await import('./b')")).toBe(
    "[Module: null prototype] { A: [class A], b: 'b', default: 1 }\n",
  )
  expect(await type("const { b: name } = await import('./b')")).toBe('undefined\n')
  expect(await type('name')).toBe("'b'\n")
  expect(await type("const later = () => import('./b')")).toBe('undefined\n')
  expect(await type('(await later()).b')).toBe("'b'\n")
})

test('a name that a piece has declared is not hidden by an import, nor one that is missing made', async () => {
  const type = await openBeside(COUNTER)
  await type('let count = 5')
  expect(await type("import { count } from './lib/counter'")).toBe(
    "once\nUncaught SyntaxError: Identifier 'count' has already been declared\n",
  )
  expect(await type('count')).toBe('5\n')
  expect(await type("import { none } from './lib/counter'")).toBe(
    "Uncaught SyntaxError: The requested module './lib/counter' does not provide an export named 'none'\n",
  )
  expect(await type('typeof none')).toBe("'undefined'\n")
})

test('a module that the program does not import may be broken, and says so where it is imported', async () => {
  const type = await openBeside({
    'bad.ts': 'let x = = 1',
    'worse.ts': "import './gone'",
    'ok.ts': 'export {}',
  })
  expect(await type("await import('./bad')")).toBe(
    'Uncaught SyntaxError: Expression expected (bad.ts:1:9)\n    at bad.ts:1:9\n',
  )
  expect(await type("import './worse'")).toMatch(
    /^Uncaught SyntaxError: Cannot find “\.\/gone”.* \(worse\.ts:1:8\)\n/,
  )
  expect(await type("import './ok'")).toBe('undefined\n')
})

test('what cannot be imported is told, with what can', async () => {
  const type = await openBeside({ 'b.ts': 'export {}' })
  expect(await type("import { x } from './gone'")).toBe(
    'Uncaught TypeError: Cannot find “./gone”. The other modules here are b.ts.\n',
  )
  expect(await type("await import('node:fs')")).toMatch(
    /^Uncaught TypeError: Programs here can import their own/,
  )
  const [, alone] = await open('const x = 1')
  expect(await alone("await import('./b')")).toMatch(
    /^Uncaught TypeError: Cannot find “\.\/b”: the program is this one/,
  )
  expect(await alone("import './main'")).toMatch(/^Uncaught TypeError: That is the program itself/)
  expect(compilePiece("export * from './b'")).toMatchObject({ error: { message: /export nothing/ } })
})

test('a program of one file is imported as any other: it runs once, and its names stay live', async () => {
  const program =
    'export const a = 41\nexport let count = 0\nexport default function next() { return ++count }\nconst own = 1\nconsole.log("ran")'
  expect(
    await session(
      [
        "import next, { a as b, count as times } from './main'",
        'next() + b',
        'times',
        'count',
        'own',
        "await import('./main.ts')",
      ],
      program,
    ),
  ).toEqual([
    'ran\n',
    'undefined\n',
    '42\n',
    '1\n',
    '1\n',
    '1\n',
    '[Module: null prototype] { a: 41, count: 1, default: [Function: next] }\n',
  ])
})

test('.exit ends the interpreter', async () => {
  expect(await session(['1', '.exit'])).toEqual(['', '1\n', '[ended 0]'])
})

test('each piece may print as much as a program', async () => {
  const [, type] = await open()
  for (let count = 0; count < 2; count += 1) {
    const printed = await type('for (let i = 0; i < 20000; i++) console.log(i)')
    expect(printed.split('\n')).toHaveLength(10_001)
  }
})

test('what a timer prints or throws comes to the prompt', async () => {
  const [, , waited, after] = await session([
    'setTimeout(() => { console.log("tick"); throw new Error("late") }, 1); 0',
    'await new Promise((resolve) => setTimeout(resolve, 50)); "waited"',
    'Promise.reject(5); 1',
  ])
  expect(waited).toBe("tick\nUncaught Error: late\n'waited'\n")
  expect(after).toBe('1\nUncaught 5\n')
})

test('a value that cannot be shown is an error of its own', async () => {
  expect(await session(['({ get [Symbol.toStringTag]() { throw new Error("no") } })', '2'])).toEqual([
    '',
    expect.stringMatching(/^Uncaught Error: no\n/),
    '2\n',
  ])
})
