import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { printed } from '../../../tests/conformance/run'
import { startWorkerThread, type NodeRun, type Reader } from '../../sandbox/node'
import { oneFile } from '../../sandbox/program'
import type { Program, RunEvent } from '../../sandbox/protocol'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../build'
import { build } from './build'

let engine: LoadedEngine
let thread: NodeRun | undefined

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})
afterEach(() => thread?.terminate())

/** A prompt after a program. */
interface Opened {
  /** What the program did. */
  readonly program: readonly RunEvent[]
  /** Executes a piece. @returns what it printed, and in brackets how it ended where it did not end well */
  type(source: string): Promise<string>
  give(source: string): Promise<readonly RunEvent[]>
}

async function open(code = '', reader?: Reader, beside: Program['files'] = []): Promise<Opened> {
  const started = startWorkerThread(engine.script, engine.files)
  thread = started
  const alone = oneFile('main.py', code, { lines: [], closed: false })
  const program = { ...alone, files: [...alone.files, ...beside], stays: true }
  return {
    program: await started.run(program, reader),
    give: (source) => started.give(source),
    async type(source) {
      const events = await started.give(source)
      const last = events.at(-1)
      const ending =
        last?.type === 'end'
          ? `[ended ${last.exitCode}]`
          : last?.type === 'pieceEnd' && last.status === 'incomplete'
            ? '[incomplete]'
            : ''
      return printed(events, 'stdout') + printed(events, 'stderr') + ending
    },
  }
}

/** Types one piece after the other. @returns what each of them did */
async function session(pieces: readonly string[], code?: string): Promise<string[]> {
  const { type } = await open(code)
  const shown: string[] = []
  for (const piece of pieces) shown.push(await type(piece))
  return shown
}

test('names stay, values are shown by repr, and the last one is _', async () => {
  expect(await session(['x = 6', 'x * 7', '_ + 1', '"a\\nb"', 'None', '_'])).toEqual([
    '',
    '42\n',
    '43\n',
    "'a\\nb'\n",
    '',
    "'a\\nb'\n",
  ])
})

test('of several statements the last one shows its value, and a failure ends them', async () => {
  expect(await session(['1\n2', 'a = 1; a + 1', 'b = 1\n1 / 0\nb = 2', 'b'])).toEqual([
    '2\n',
    '2\n',
    'Traceback (most recent call last):\n  File "<python-input-2>", line 2, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n',
    '1\n',
  ])
})

test('a traceback shows the lines of all pieces that it goes through', async () => {
  const [, traceback] = await session(['def half(x):\n    return 1 / x\n\n', 'half(0)'])
  expect(traceback).toBe(
    'Traceback (most recent call last):\n  File "<python-input-1>", line 1, in <module>\n    half(0)\n    ~~~~^^^\n' +
      '  File "<python-input-0>", line 2, in half\n    return 1 / x\n           ~~^~~\nZeroDivisionError: division by zero\n',
  )
})

test.each([
  ['1 +', '  File "<python-input-0>", line 1\n    1 +\n       ^\nSyntaxError: invalid syntax\n'],
  ['print("a")\nreturn', 'a\n  File "<python-input-0>", line 2\n    return\n    ^^^^^^\nSyntaxError: '],
  ['x = "', 'unterminated string literal'],
  ['a = 1\0', 'source code string cannot contain null bytes\n'],
])('what cannot be compiled is an error: %j', async (source, words) => {
  expect(await session([source, '1'])).toEqual([expect.stringContaining(words), '1\n'])
})

test.each([
  'def f():',
  'def f():\n    return 1',
  'if True: pass',
  'x = [1,',
  '"""text',
  '@property',
  'a = 1\nfor each in a:\n    pass',
  'try:\n    pass',
  'print("a"',
])('what can go on is told apart and not executed: %j', async (source) => {
  expect(await session([source])).toEqual(['[incomplete]'])
})

test.each([
  ['def f():\n    return 1\n', ''],
  ['if True: print(1)\n', '1\n'],
  ['x = [1,\n2]\nx', '[1, 2]\n'],
  ['# nothing', ''],
  ['', ''],
  ['\n', ''],
  ['@staticmethod\ndef f(): return 1\n', ''],
])('what is complete is executed: %j', async (source, shown) => {
  expect(await session([source])).toEqual([shown])
})

test('await works at the top level, and tasks go on with the next one', async () => {
  expect(
    await session([
      'import asyncio',
      'await asyncio.sleep(0, "slept")',
      'async def later():\n    await asyncio.sleep(0.01)\n    print("later")\n',
      'task = asyncio.create_task(later())',
      'async def make():\n    return asyncio.create_task(later())\n',
      'task = await make()',
      'await task',
      '[each async for each in aiter(())]',
    ]),
  ).toEqual([
    '',
    "'slept'\n",
    '',
    expect.stringContaining('RuntimeError: no running event loop'),
    '',
    '',
    'later\n',
    expect.stringContaining("TypeError: 'tuple' object is not an async iterable"),
  ])
})

test('a program leaves its namespace, as with python -i', async () => {
  const code =
    'import math\nclass Point:\n    def __repr__(self): return "<point>"\np = Point()\nprint("done")'
  const { program, type } = await open(code)
  expect(printed(program, 'stdout')).toBe('done\n')
  expect(program.at(-1)).toMatchObject({ type: 'pieceEnd', status: 'done' })
  expect(await type('p')).toBe('<point>\n')
  expect(await type('math.floor(2.5), __name__')).toBe("(2, '__main__')\n")
  expect(await type('__file__')).toContain("NameError: name '__file__' is not defined")
})

test.each([
  ['x = 1\nraise ValueError("no")', 'ValueError: no\n', 'ValueError'],
  ['x = 1\nimport sys\nsys.exit(3)', 'SystemExit: 3\n', 'SystemExit'],
])('a program that fails leaves what it has: %j', async (code, words, name) => {
  const { program, type } = await open(code)
  expect(printed(program, 'stderr')).toContain(words)
  expect(program.at(-1)).toMatchObject({ type: 'pieceEnd', status: 'error', error: { name } })
  expect(await type('x')).toBe('1\n')
})

test('a program that cannot be compiled leaves an empty namespace', async () => {
  const { program, type } = await open('if x\n')
  expect(program.at(-1)).toMatchObject({ status: 'error', error: { name: 'SyntaxError', line: 1 } })
  expect(await type('1 + 1')).toBe('2\n')
})

test.each(['exit()', 'quit()', 'exit', 'raise SystemExit(0)', 'import sys; sys.exit()'])(
  '%s ends the interpreter',
  async (source) => {
    expect(await session([source])).toEqual(['[ended 0]'])
  },
)

test('exit handlers run when it ends, and its code is told', async () => {
  expect(await session(['import atexit; _ = atexit.register(print, "bye")', 'exit(3)'])).toEqual([
    '',
    'bye\n[ended 3]',
  ])
})

test('a name of its own is no way out', async () => {
  expect(await session(['exit = 1', 'exit'])).toEqual(['', '1\n'])
})

test('from __future__ holds for what follows', async () => {
  expect(await session(['from __future__ import annotations', 'def f(x: Undefined): pass\n', 'f'])).toEqual([
    '',
    '',
    expect.stringContaining('<function f at'),
  ])
})

test('input() asks, also at the prompt', async () => {
  const { type } = await open('', { answer: () => 'Ada' })
  expect(await type('input("Name? ")')).toBe("Name? 'Ada'\n")
})

test('files that pieces write are told once each', async () => {
  const { program, give } = await open('open("a.txt", "w").write("1")\nNone')
  const names = (events: readonly RunEvent[]): readonly string[] =>
    events.flatMap((event) => (event.type === 'files' ? event.files.map(({ name }) => name) : []))
  expect(names(program)).toEqual(['a.txt'])
  expect(names(await give('1'))).toEqual([])
  expect(names(await give('_ = open("b.txt", "w").write("2")'))).toEqual(['b.txt'])
})

test('each piece may print as much as a program', async () => {
  const { give } = await open()
  for (let count = 0; count < 2; count += 1) {
    expect((await give('for i in range(20000): print(i)\n')).at(-1)).toMatchObject({
      type: 'pieceEnd',
      dropped: { lines: 10_000 },
    })
  }
})

describe('an interruption', () => {
  /** Interrupts what has printed “go”, or asked for a line. */
  const stopping: Reader = {
    answer: () => new Promise(() => thread?.interrupt()),
    notice(event) {
      if (event.type === 'output' && event.text.includes('go\n')) thread?.interrupt()
    },
  }

  test.each([
    ['a loop', 'print("go")\nwhile True: pass\n'],
    ['a sleep', 'import time\nprint("go"); time.sleep(600)'],
    ['a question', 'input()'],
    ['an await', 'import asyncio\nprint("go"); await asyncio.sleep(600)'],
  ])('of %s is a KeyboardInterrupt, and names stay, more than once', async (_what, source) => {
    const opened = await open('kept = 1', stopping)
    for (let count = 0; count < 2; count += 1) {
      const events = await opened.give(source)
      expect(events.at(-1)).toMatchObject({
        type: 'pieceEnd',
        status: 'error',
        error: { name: 'KeyboardInterrupt' },
      })
      expect(printed(events, 'stderr')).toMatch(/KeyboardInterrupt\n$/)
      expect(await opened.type('kept')).toBe('1\n')
    }
  })

  test('of the program leaves its names', async () => {
    const { program, type } = await open('kept = 1\nprint("go")\nwhile True: pass\n', stopping)
    expect(printed(program, 'stderr')).toMatch(/KeyboardInterrupt\n$/)
    expect(await type('kept')).toBe('1\n')
  })
})

test('a program’s own file may have the name of a module that the prompt needs', async () => {
  const beside = [{ name: 'warnings.py', content: 'mine = 1\n' }]
  const { type } = await open('import warnings', undefined, beside)
  expect(await type('1 / 0')).toContain('ZeroDivisionError: division by zero')
  expect(await type('warnings.mine')).toBe('1\n')
  expect(await type('def f():\n    return 1')).toBe('[incomplete]')
})
