import { beforeAll, describe, expect, test } from 'vitest'
import { readWorkerReply } from '../../sandbox/frame/messages'
import { oneFile } from '../../sandbox/program'
import type { EndEvent } from '../../sandbox/protocol'
import { printed, runProgram } from '../../../tests/conformance/run'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../build'
import { build } from './build'

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

async function endOf(code: string): Promise<{ end: EndEvent; stderr: string }> {
  const events = await runProgram(engine, oneFile('main.py', code))
  for (const event of events) expect(readWorkerReply(event)).toEqual(event)
  const end = events.at(-1)
  if (end?.type !== 'end') throw new Error('The run did not end.')
  return { end, stderr: printed(events, 'stderr') }
}

const syntaxError = (details: string): string => `raise SyntaxError("x", ("main.py", ${details}))`

describe('a failure that lies about itself still ends the run, as a failure', () => {
  test.each([
    ['a line without end', syntaxError('10**400, 1, "t"')],
    ['a line too long to print', syntaxError('10**9000, 1, "t"')],
    ['a column without end', syntaxError('1, 10**400, "t", 1, -10**400')],
    ['an infinite line', syntaxError('float("inf"), 1, "t"')],
    ['a line that is no number', syntaxError('float("nan"), float("nan"), "t"')],
    ['a line that is a text', syntaxError('"1", [], "t"')],
    ['a line that is true', syntaxError('True, False, "t"')],
    ['a line below 0', syntaxError('-1, -1, "t", -1, -1')],
    [
      'an int that compares as it likes',
      `class Odd(int):\n    __gt__ = __lt__ = lambda *_: True\n    __repr__ = __str__ = lambda _: "x"\n    __int__ = __index__ = lambda _: None\n${syntaxError('Odd(10**400), Odd(-5), "t"')}`,
    ],
    [
      'a group whose exceptions are made as they are read',
      'class Lying(ExceptionGroup):\n    exceptions = property(lambda _: [Lying("x", [ValueError(1)])])\nraise Lying("x", [ValueError(1)])',
    ],
    ['a message that is no text', 'raise SyntaxError(["x"], ("main.py", 1, 1, "t"))'],
    ['a message of half characters', 'raise ValueError("\\ud800 \\udfff \\x00")'],
    ['a message that is long', 'raise ValueError("x" * 10_000_000)'],
    [
      'a message that is a text of its own class',
      'class Text(str):\n    def __getitem__(self, key): return 5\n    def __str__(self): return self\n    def __len__(self): return 10**9\nclass E(Exception):\n    def __str__(self): return Text("m")\nraise E',
    ],
    ['no message', 'class E(Exception):\n    def __str__(self): raise KeyboardInterrupt\nraise E'],
    ['a message that exits', 'class E(Exception):\n    def __str__(self): raise SystemExit(3)\nraise E'],
    [
      'a name that is none',
      'class Meta(type):\n    __name__ = property(lambda cls: 10**400)\nclass E(Exception, metaclass=Meta): pass\nraise E("x")',
    ],
    [
      'a traceback that is none',
      'class E(Exception):\n    __traceback__ = property(lambda self: 1 / 0)\nraise E("x")',
    ],
    [
      'a class that is another',
      'class E(Exception):\n    __class__ = property(lambda self: SyntaxError)\n    msg = lineno = offset = end_offset = filename = property(lambda self: 1 / 0)\nraise E("x")',
    ],
    ['a hook that fails', 'import sys\nsys.excepthook = lambda *_: 1 / 0\nraise ValueError("x")'],
    ['an error stream that is gone', 'import sys\nsys.stderr = None\nraise ValueError("x")'],
  ])('%s', async (_what, code) => {
    const { end } = await endOf(code)
    expect(end).toMatchObject({ status: 'error', exitCode: 1 })
    expect(JSON.stringify(end.error).length).toBeLessThan(700_000)
  })
})

test('a stream that cannot be flushed at the end is told by the exit code', async () => {
  const { end } = await endOf('import sys\nsys.stderr = None\nsys.stdout = 5\nraise ValueError("x")')
  expect(end).toMatchObject({ status: 'error', exitCode: 120, error: { name: 'ValueError' } })
})

describe('where a program has taken all memory, its end is told', () => {
  const FILL = 'try:\n    while True: kept.append(bytearray(10_000_000))\nexcept MemoryError: pass\n'
  const FILL_UP = 'try:\n    while True: kept.append(object())\nexcept MemoryError: pass\n'
  test.each([
    ['an error', '1 / 0', { status: 'error', exitCode: 1 }],
    ['an exit', 'raise SystemExit(3)', { status: 'error', exitCode: 3 }],
    ['nothing', '', { status: 'done', exitCode: 0 }],
  ])('with %s', { timeout: 60_000 }, async (_what, last, expected) => {
    const { end } = await endOf(`kept = []\n${FILL}${FILL_UP}${last}`)
    expect(end).toMatchObject(expected)
  })
})

describe('an exit code is what a shell would see', () => {
  test.each([
    ['256', 0, ''],
    ['-1', 255, ''],
    ['2**63 - 1', 255, ''],
    ['10**400', 255, ''],
    ['True', 1, ''],
    ['None', 0, ''],
    ['3.0', 1, '3.0\n'],
    ['float("nan")', 1, 'nan\n'],
    ['"\\ud800"', 1, '\\ud800\n'],
    [
      'type("Lie", (int,), {"__and__": lambda *_: "x", "__int__": lambda _: 9, "__eq__": lambda *_: True})(7)',
      7,
      '',
    ],
    ['type("Lie", (), {"__class__": int, "__str__": lambda _: "no int"})()', 1, 'no int\n'],
    ['type("Mute", (), {"__str__": lambda _: 1 / 0})()', 1, '\n'],
  ])('of SystemExit(%s)', async (code, exitCode, stderr) => {
    const ran = await endOf(`raise SystemExit(${code})`)
    expect(ran.end).toMatchObject({ status: exitCode === 0 ? 'done' : 'error', exitCode })
    expect(ran.stderr).toBe(stderr)
  })

  test('of a SystemExit whose code cannot be had', async () => {
    const { end } = await endOf('class E(SystemExit):\n    code = property(lambda self: 1 / 0)\nraise E(0)')
    expect(end).toMatchObject({ status: 'error', exitCode: 1 })
  })
})
