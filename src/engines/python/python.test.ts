import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneFile } from '../../sandbox/program'
import type { EngineManifest, RunEvent, Stdin } from '../../sandbox/protocol'
import { printed, runProgram, typing } from '../../../tests/conformance/run'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../build'
import { build } from './build'
import { endOf } from './end.fixture'

let manifest: EngineManifest
let engine: LoadedEngine

beforeAll(async () => {
  manifest = await build(ENGINES_FOLDER)
  engine = await loadEngine({ ...manifest, files: manifest.files.filter(({ lazy }) => !lazy) })
})

const run = (code: string, stdin: Stdin = { lines: [], closed: true }) =>
  runProgram(engine, oneFile('main.py', code, stdin))

/** Answers each question with the next line, and has the standard library at hand for when it is asked for. */
async function converse(
  code: string,
  answers: readonly string[],
): Promise<{ shown: string; events: readonly RunEvent[] }> {
  const { files } = await loadEngine(manifest)
  const program = oneFile('main.py', code, { lines: [], closed: false })
  const events = await runProgram(engine, program, typing(answers), files)
  return { shown: printed(events, 'stdout'), events }
}

describe('a program', () => {
  test('that prints nothing shows the value of its last expression', async () => {
    const events = await run('import math\nabs(-3)')
    expect(events.at(0)).toEqual({ type: 'value', text: '3' })
    expect(endOf(events)).toMatchObject({ status: 'done', exitCode: 0 })
  })

  test('that prints shows no value', async () => {
    const events = await run('print("x")\n1 + 1')
    expect(events.map(({ type }) => type)).toEqual(['output', 'end'])
  })

  test('sends each line when it is printed, and ends once', async () => {
    const events = await run('import time\nprint(1)\ntime.sleep(0.05)\nprint(2)')
    expect(events.map((event) => (event.type === 'output' ? event.text : event.type))).toEqual([
      '1\n',
      '2\n',
      'end',
    ])
    expect(endOf(events).elapsed).toBeGreaterThan(49)
  })

  test('that fails names the exception and the place in the code', async () => {
    const events = await run('def f(x):\n    return 1 / x\n\nf(0)')
    expect(endOf(events)).toMatchObject({
      status: 'error',
      exitCode: 1,
      error: { name: 'ZeroDivisionError', message: 'division by zero', line: 2, column: 12, endColumn: 17 },
    })
    expect(printed(events, 'stderr')).not.toMatch(/lib|engine/)
  })

  test('that does not parse is told where', async () => {
    const { error } = endOf(await run('x = 1\nif x\n    pass'))
    expect(error).toMatchObject({ name: 'SyntaxError', message: "expected ':'", line: 2, column: 5 })
  })

  test.each([
    { code: 'é = [1]; é[3]', column: 10, endColumn: 14 },
    { code: 'print("😀", "日本", 1 / 0)', column: 19, endColumn: 24 },
    { code: 'x = "👩‍💻"; 漢字 = x + 1', column: 19, endColumn: 24 },
    { code: '"é😀" = 5', column: 1, endColumn: 6 },
    { code: '漢 = f("😀"); 1 = 2', column: 14, endColumn: 15 },
  ])('that fails behind letters beyond ASCII: $code', async ({ code, column, endColumn }) => {
    // Letters beyond ASCII are compared by Unicode's tables, which come when they are asked for.
    const { files } = await loadEngine(manifest)
    const program = oneFile('main.py', code, { lines: [], closed: true })
    const { error } = endOf(await runProgram(engine, program, undefined, files))
    expect(error).toMatchObject({ line: 1, column, endColumn })
  })

  test('that the standard library refuses shows only the reader’s lines', async () => {
    const events = await run('import json\njson.loads("{")')
    expect(printed(events, 'stderr').match(/File/g)).toHaveLength(1)
    expect(endOf(events).error).toMatchObject({ name: 'JSONDecodeError', line: 2 })
  })

  test('that ends while its generators fail shows frames of its own only', async () => {
    const events = await run(
      'def stubborn():\n    while True:\n        try:\n            yield\n        except GeneratorExit:\n            pass\n\n' +
        'first, ring = stubborn(), [stubborn()]\nnext(first)\nnext(ring[0])\nring.append(ring)',
    )
    const ignored = (address: string): string =>
      `Exception ignored while closing generator <generator object stubborn at ${address}>:\nRuntimeError: generator ignored GeneratorExit\n`
    expect(printed(events, 'stderr').replace(/0x[0-9a-f]+/g, '0x')).toBe(ignored('0x') + ignored('0x'))
  })

  test('that prints without end is cut and told how much is missing', async () => {
    const events = await run('for i in range(20000): print(i)')
    expect(endOf(events).dropped.lines).toBe(10_000)
  })

  test('that ends the interpreter ends the run', async () => {
    expect(endOf(await run('import os\nos._exit(3)'))).toMatchObject({ status: 'error', exitCode: 3 })
  })

  test('gets other randomness in each run', async () => {
    const code =
      'import os, random\nprint(random.random(), random.SystemRandom().random(), os.urandom(4), sep="\\n")'
    const [one = [], other] = await Promise.all(
      [1, 2].map(async () =>
        printed(await run(code), 'stdout')
          .trim()
          .split('\n'),
      ),
    )
    expect(one).toHaveLength(3)
    one.forEach((line, index) => expect(line).not.toBe(other?.[index]))
  })

  test('that fills the memory is told so, and can go on with less', async () => {
    const code = [
      'kept = []',
      'try:',
      '    while True: kept.append(bytearray(50_000_000))',
      'except MemoryError: print("full after", len(kept))',
      'kept.clear()',
      'print(len(bytearray(500_000_000)))',
    ].join('\n')
    const [full, rest] = printed(await run(code), 'stdout').split('\n')
    expect(full).toMatch(/^full after (1\d|2[01])$/)
    expect(rest).toBe('500000000')
  })

  test('finds the time it is', async () => {
    const text = printed(await run('import time, datetime\nprint(time.time())'), 'stdout')
    expect(Math.abs(Number(text) * 1000 - Date.now())).toBeLessThan(60_000)
  })
})

describe('input', () => {
  test('is asked for with its prompt, and the run goes on where it was', async () => {
    const code = [
      'import random, time',
      'secret = random.random()',
      'start = time.time()',
      'print("secret", secret)',
      'time.sleep(0.3)',
      'a = input("A? ")',
      'b = input("B? ")',
      'print(a, b, secret, time.time() - start >= 0.3)',
    ].join('\n')
    const { shown, events } = await converse(code, ['one', 'two'])
    const [first] = /0\.\d+/.exec(shown) ?? []
    expect(shown).toBe(`secret ${first}\nA? B? one two ${first} True\n`)
    expect(events.filter(({ type }) => type === 'input')).toMatchObject([
      { prompt: 'A? ', secret: false },
      { prompt: 'B? ', secret: false },
    ])
  })

  test('of a secret says so', async () => {
    const { events, shown } = await converse('import getpass\nprint(len(getpass.getpass("Key: ")))', ['abc'])
    expect(events).toContainEqual(expect.objectContaining({ type: 'input', prompt: 'Key: ', secret: true }))
    expect(shown).toBe('Key: 3\n')
  })

  test('may come between imports that want the standard library', async () => {
    const code = 'a = input("A? ")\nimport colorsys\nb = input("B? ")\nprint(a, b, colorsys.__name__)'
    const { shown, events } = await converse(code, ['1', '2'])
    expect(shown).toBe('A? B? 1 2 colorsys\n')
    expect(events.filter(({ type }) => type === 'fileRequest')).toHaveLength(1)
  })
})

describe('the engine', () => {
  test('asks for tables when a program reads them, once', async () => {
    const code = [
      'import sys',
      'print("\\N{SNOWMAN}", "漢".encode("gbk"))',
      'del sys.modules["unicodedata"]',
      'print(eval(r\'"\\N{SNOWMAN}"\'), "漢".encode("big5"))',
    ].join('\n')
    const { shown, events } = await converse(code, [])
    expect(shown).toBe("☃ b'\\x9dh'\n☃ b'\\xba~'\n")
    const asked = events.flatMap((event) => (event.type === 'fileRequest' ? [event.file] : []))
    expect(asked).toEqual(['unicode', 'stdlib', 'cjk'])
  })

  test.each(['logging.handlers', 'importlib.resources', 'unittest.mock'])(
    'imports %s before anything else of the library has come',
    async (name) => {
      const { shown, events } = await converse(`import ${name}\nprint(${name}.__name__)`, [])
      expect(shown).toBe(`${name}\n`)
      expect(events).toContainEqual({ type: 'fileRequest', file: 'stdlib' })
    },
  )

  test('starts without its snapshot when that cannot be restored', async () => {
    const whole = await loadEngine(manifest)
    const broken = { ...whole, files: { ...whole.files, snapshot: new ArrayBuffer(64) } }
    const events = await runProgram(broken, oneFile('main.py', 'print("slow but there")'))
    expect(printed(events, 'stdout')).toBe('slow but there\n')
  })

  test('is not built again when nothing has changed', async () => {
    const times = (): Promise<number[]> =>
      Promise.all(manifest.files.map(async ({ path }) => (await stat(join(ENGINES_FOLDER, path))).mtimeMs))
    const before = await times()
    expect(await build(ENGINES_FOLDER)).toEqual(manifest)
    expect(await times()).toEqual(before)
  })
})
