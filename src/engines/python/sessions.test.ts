import { beforeAll, describe, expect, test } from 'vitest'
import { printed, runProgram } from '../../../tests/conformance/run'
import { oneFile } from '../../sandbox/program'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../build'
import { build } from './build'
import { endOf } from './end.fixture'

let engine: LoadedEngine

beforeAll(async () => {
  const manifest = await build(ENGINES_FOLDER)
  engine = await loadEngine({ ...manifest, files: manifest.files.filter(({ lazy }) => !lazy) })
})

describe('a session', () => {
  const runSession = (code: string, before?: readonly string[]) =>
    runProgram(engine, {
      ...oneFile('main.py', code),
      session: true,
      ...(before && { before: [...before] }),
    })

  test('shows each value as the prompt does, and remembers the last', async () => {
    const events = await runSession('3 * 14\nNone\nx = "a"\nx\nprint(_ + "b")\nfor n in 1, 2: n')
    expect(printed(events, 'stdout')).toBe("42\n'a'\nab\n1\n2\n")
    expect(endOf(events)).toMatchObject({ status: 'done', exitCode: 0 })
    expect(events.some(({ type }) => type === 'value')).toBe(false)
  })

  test('goes on after a failure, and ends in the last one', async () => {
    const events = await runSession('1\n[][0]\n2\nint("x")\n3')
    expect(printed(events, 'stdout')).toBe('1\n2\n3\n')
    expect(printed(events, 'stderr')).toMatch(
      /line 2, in <module>[^]*IndexError[^]*line 4, in <module>[^]*ValueError/,
    )
    expect(endOf(events)).toMatchObject({
      status: 'error',
      exitCode: 1,
      error: { name: 'ValueError', line: 4 },
    })
  })

  test.each([
    ["a = 'Alice's cat'\nb = 2\nb", '2\n', 'SyntaxError', 1],
    ['1\n2 = 3\nx = [\n  2,\n]\nx', '1\n[2]\n', 'SyntaxError', 2],
    ['for n in 1, 2:\n    n\nelse:\n    3\n  4\n"end"', "'end'\n", 'IndentationError', 5],
    ['5\nreturn 3\n6', '5\n6\n', 'SyntaxError', 2],
  ])('goes on after what cannot be read: %j', async (code, stdout, name, line) => {
    const events = await runSession(code)
    expect(printed(events, 'stdout')).toBe(stdout)
    expect(printed(events, 'stderr')).toContain(`File "main.py", line ${line}`)
    expect(endOf(events)).toMatchObject({ status: 'error', error: { name, line } })
  })

  test('ends where it is told to', async () => {
    const events = await runSession('1\nimport sys; sys.exit(3)\n2')
    expect(printed(events, 'stdout')).toBe('1\n')
    expect(endOf(events)).toMatchObject({ status: 'error', exitCode: 3 })
  })

  test('waits for what its statements await', async () => {
    const events = await runSession('import asyncio\nasync def f(): return 7\nawait f()')
    expect(printed(events, 'stdout')).toBe('7\n')
  })

  test('keeps what it imports from the future', async () => {
    const events = await runSession(
      'from __future__ import annotations\ndef f(x: unknown): pass\nf.__annotations__',
    )
    expect(printed(events, 'stdout')).toBe("{'x': 'unknown'}\n")
  })
})

describe('what comes before a program', () => {
  const runAfter = (code: string, ...before: readonly string[]) =>
    runProgram(engine, { ...oneFile('main.py', code), before: [...before] })

  test('is executed in its place, and prints nothing', async () => {
    const events = await runAfter(
      'print(x, sorted(__import__("os").listdir()))',
      'print("loud")\nx = 1',
      'x += 1\nx',
    )
    expect(printed(events, 'stdout')).toBe("2 ['main.py']\n")
    expect(endOf(events)).toMatchObject({ status: 'done' })
  })

  test('fails without a word, and leaves what it had done', async () => {
    const events = await runAfter(
      'print(x, y)',
      'x = 1\nint("x")\ny = 2',
      'no python',
      'import sys; sys.exit()',
    )
    expect(printed(events, 'stdout')).toBe('1 2\n')
    expect(printed(events, 'stderr')).toBe('')
  })

  test('leaves the lines of the program as they are, and names its own', async () => {
    const events = await runAfter('print(1)\nf()', 'def f():\n    return 1 / 0')
    expect(endOf(events).error).toMatchObject({ name: 'ZeroDivisionError', line: 2 })
    expect(printed(events, 'stderr')).toMatch(
      /File "main\.py", line 2[^]*File "above-1\.py", line 2, in f\n {4}return 1 \/ 0/,
    )
  })

  test('does not take the value of the last expression away', async () => {
    const events = await runAfter('x + 1', 'print("loud")\nx = 1')
    expect(events.at(0)).toEqual({ type: 'value', text: '2' })
  })
})
