import { beforeAll, describe, expect, it } from 'vitest'
import { createExampleRunner, type ExampleRunner, type RunResult } from './run'

/* Programs that try to leave something behind, each followed by one that looks for it. They run one after the other, so that
   they share a thread where programs do. */

let runner: ExampleRunner
beforeAll(async () => {
  runner = await createExampleRunner()
})

const python = (...lines: string[]): Promise<RunResult> =>
  runner.run({ language: 'python', code: lines.join('\n'), attributes: {} })
const typescript = (...lines: string[]): Promise<RunResult> =>
  runner.run({ language: 'typescript', code: lines.join('\n'), attributes: {} })

/** What stands for a thing left: what leaves it, and what looks for it and prints `clean` when it is not there. */
interface Trace {
  readonly leave: readonly string[]
  readonly look: readonly string[]
}

const PYTHON: Readonly<Record<string, Trace>> = {
  'a name among the built-ins': {
    leave: ['import builtins', 'builtins.left = 1', 'builtins.len = lambda _: 3'],
    look: ['print("clean" if "left" not in dir(__builtins__) and len("") == 0 else "left")'],
  },
  'a module': {
    leave: ['import sys, json, types', 'sys.modules["left"] = types.ModuleType("left")', 'json.dumps = None'],
    look: [
      'import sys, json',
      'print("clean" if "left" not in sys.modules and json.dumps(1) == "1" else "left")',
    ],
  },
  'a variable of the environment, a folder and a file': {
    leave: [
      'import os, pathlib',
      'os.environ["LEFT"] = "1"',
      'pathlib.Path("left.txt").write_text("left")',
      'pathlib.Path("/tmp/left.txt").write_text("left")',
      'os.chdir("/")',
    ],
    look: [
      'import os, pathlib',
      'found = "LEFT" in os.environ or os.getcwd() == "/"',
      'print("left" if found or pathlib.Path("left.txt").exists() or os.path.exists("/tmp/left.txt") else "clean")',
    ],
  },
  'settings of the interpreter': {
    leave: [
      'import sys, gc, decimal, signal',
      'sys.setrecursionlimit(99)',
      'gc.disable()',
      'decimal.getcontext().prec = 3',
    ],
    look: [
      'import sys, gc, decimal',
      'print("clean" if sys.getrecursionlimit() > 99 and gc.isenabled() and decimal.getcontext().prec == 28 else "left")',
    ],
  },
  'exit handlers and finalizers': {
    leave: [
      'import atexit, weakref',
      'class A: pass',
      'a = A()',
      'weakref.finalize(a, print, "late")',
      'atexit.register(print, "later")',
    ],
    look: ['print("clean")'],
  },
  'bytes in memory': {
    leave: ['import ctypes', 'left = ctypes.create_string_buffer(b"left in memory" * 9999)'],
    look: [
      'import ctypes',
      'memory = ctypes.string_at(1024, 30_000_000)',
      // The word itself is there a few times, as this program looks for it.
      'print("left" if memory.count(b"left in memory") > 99 else "clean")',
    ],
  },
  'a seed': {
    leave: ['import random', 'random.seed(1)'],
    look: [
      'import random',
      'drawn = random.random()',
      'random.seed(1)',
      'print("left" if drawn == random.random() else "clean")',
    ],
  },
  'an interpreter that is ended': { leave: ['import os', 'os._exit(3)'], look: ['print("clean")'] },
  'an interpreter that broke': {
    leave: ['import ctypes', 'ctypes.string_at(0xFFFFFFF0, 64)'],
    look: ['print("clean")'],
  },
}

const TYPESCRIPT: Readonly<Record<string, Trace>> = {
  'a global': {
    leave: ['Object.assign(globalThis, { left: 1 })', '(0, eval)("var alsoLeft = 1")'],
    look: ["console.log('left' in globalThis || 'alsoLeft' in globalThis ? 'left' : 'clean')"],
  },
  'what hangs on prototypes': {
    leave: [
      "Object.defineProperty(Object.prototype, 'left', { value: 1 })",
      "Object.defineProperty(URL.prototype, 'left', { value: 1 })",
      'Array.prototype.map = () => []',
      'Object.freeze(Function.prototype)',
    ],
    look: [
      "const found = 'left' in {} || 'left' in URL.prototype || Object.isFrozen(Function.prototype)",
      "console.log(found || [1].map(String).length === 0 ? 'left' : 'clean')",
    ],
  },
  'functions of the platform': {
    leave: [
      'JSON.stringify = () => "left"',
      'Math.max = () => 7',
      'AbortSignal.timeout = AbortSignal.abort as never',
    ],
    look: [
      'const found = JSON.stringify(1) === \'"left"\' || Math.max(1) === 7 || AbortSignal.timeout(9).aborted',
      "console.log(found ? 'left' : 'clean')",
    ],
  },
  'a timer, a promise and a wait that come later': {
    leave: [
      "setTimeout(() => console.log('late'), 50)",
      'const cell = new Int32Array(new SharedArrayBuffer(4))',
      'const waiting = (Atomics as unknown as { waitAsync(...args: unknown[]): { value: Promise<string> } }).waitAsync(cell, 0, 0, 50)',
      "waiting.value.then(() => console.log('later'))",
      "throw new Error('over')",
    ],
    look: ["setTimeout(() => console.log('clean'), 150)"],
  },
  'a loop of promises that never ends': {
    leave: ['const loop = async () => { for (;;) await null }', 'void loop()', "throw new Error('over')"],
    look: ["console.log('clean')"],
  },
}

describe('a Python program leaves nothing to the next', () => {
  it.each(Object.entries(PYTHON))('%s', async (_, { leave, look }) => {
    await python(...leave)
    expect((await python(...look)).stdout).toBe('clean\n')
  })
})

describe('a TypeScript program leaves nothing to the next', () => {
  it.each(Object.entries(TYPESCRIPT))('%s', async (_, { leave, look }) => {
    await typescript(...leave)
    expect((await typescript(...look)).stdout).toBe('clean\n')
  })
})

describe('a program in the check', () => {
  it('is told the time of day', async () => {
    const { stdout } = await python('from datetime import datetime, UTC', 'print(datetime.now(UTC).date())')
    expect([-1, 0, 1].map((day) => new Date(Date.now() + day * 864e5).toISOString().slice(0, 10))).toContain(
      stdout.trim(),
    )
  })
})

describe('a program that never ends', () => {
  it('is ended, with what it had printed, and the next one runs', async () => {
    const impatient = await createExampleRunner({ limit: 6000 })
    const run = (code: string): Promise<RunResult> =>
      impatient.run({ language: 'python', code, attributes: {} })
    const [stuck, next] = await Promise.all([run('print("so far")\nwhile True: pass'), run('print("next")')])
    expect(stuck.stdout).toBe('so far\n')
    expect(stuck.end.error?.message).toBe('The program did not end within 6 seconds.')
    expect(next.stdout).toBe('next\n')
    expect((await run('print("after")')).stdout).toBe('after\n')
  })
})
