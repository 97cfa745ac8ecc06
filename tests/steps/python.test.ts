import { beforeAll, describe, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { changesOf } from '../../src/steps/queries'
import type { Recording, State } from '../../src/steps/reader'
import { keyText } from '../../src/steps/state'
import { printed } from '../conformance/run'
import { recordProgram } from './record'
import { namesOf, show } from './trace'

/*
 * What a recording says beyond lines and names, which settrace.test.ts compares with the interpreter's own tracing: which names lead to
 * one object, what waits and for what, why a step is there, what the program printed, and what cannot be recorded.
 */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

async function record(source: string, answers: readonly string[] = []): Promise<Recording> {
  return (await recordProgram(engine, source, answers)).recording
}

const states = (recording: Recording): State[] =>
  Array.from({ length: recording.length }, (_, at) => recording.state(at))

/** Each step as one line: why it is there, where, and its value. */
const story = (recording: Recording): string[] =>
  states(recording).map(({ step, targets }) => {
    const value = step.value === undefined ? '' : ` ${show(step.value, targets)}`
    return `${step.reason} ${step.function.name}:${step.line}${value}`
  })

/** The numbers of the objects that the names of the last frame lead to. */
function objectsOf(state: State): Record<string, number> {
  const slots = [...(state.stack.at(-1)?.slots.values() ?? [])]
  return Object.fromEntries(
    slots.flatMap(({ key, value }) =>
      'object' in value ? [[keyText(key).replace('name ', ''), value.object]] : [],
    ),
  )
}

/** What asyncio's tasks are doing: each with its state. */
const tasksOf = ({ tasks }: State): Record<string, string> =>
  Object.fromEntries(
    tasks.map(({ label, slots }) => {
      const state = slots.get('name state')?.value
      return [label ?? '', state !== undefined && 'text' in state ? state.text : '']
    }),
  )

describe('objects', () => {
  test('two names for one list lead to one object, and its change is one change', async () => {
    const recording = await record('a = [1]\nb = a\nc = [1]\nb.append(2)\nd = 0')
    const last = recording.state(recording.length - 1)
    const { a, b, c } = objectsOf(last)
    expect(a).toBe(b)
    expect(c).not.toBe(a)
    const step = states(recording).find(({ step: { line, reason } }) => line === 5 && reason === 'line')
    expect(step?.step.changes).toEqual([{ op: 'set', target: a, key: 1, value: { type: 'int', text: '2' } }])
  })

  test('a list that holds itself is followed once', async () => {
    const last = (await record('a = [1]\na.append(a)\nb = 0')).state(3)
    const { a = 0 } = objectsOf(last)
    expect(last.targets.get(a)?.slots.get('1')?.value).toEqual({ object: a })
  })

  test('closures share their variable, and it is seen to change', async () => {
    const recording = await record(
      [
        'def make():',
        '    n = 0',
        '    def up():',
        '        nonlocal n',
        '        n += 1',
        '    def get():',
        '        return n',
        '    return up, get',
        'up, get = make()',
        'up()',
        'x = get()',
      ].join('\n'),
    )
    const last = recording.state(recording.length - 1)
    const { up = 0, get = 0 } = objectsOf(last)
    for (const closure of [up, get])
      expect(last.targets.get(closure)?.slots.get('name n')?.value).toEqual({ type: 'int', text: '1' })
    expect(changesOf(recording, get, { type: 'name', text: 'n' })).toHaveLength(2)
  })

  test('long ones are cut, and their length is told', async () => {
    const last = (
      await record('a = list(range(1000))\nb = {n: n for n in range(500)}\nc = "x" * 1000\nd = 0')
    ).state(4)
    const { a = 0, b = 0 } = objectsOf(last)
    expect(last.targets.get(a)).toMatchObject({ length: 1000, slots: { size: 100 } })
    expect(last.targets.get(b)).toMatchObject({ length: 500, slots: { size: 100 } })
    expect(namesOf(last)['c']).toMatch(/^'x{200}'… \(1000 characters\)$/)
  })

  test('types of the library are written as Python writes them', async () => {
    const source = [
      'from collections import Counter, OrderedDict, deque, namedtuple',
      'from dataclasses import dataclass',
      'from datetime import date',
      'from decimal import Decimal',
      'from enum import Enum',
      'from fractions import Fraction',
      'Point = namedtuple("Point", "x y")',
      'class Color(Enum):',
      '    RED = 1',
      '@dataclass(slots=True)',
      'class Item:',
      '    name: str',
      'values = [Decimal("1.5"), date(2026, 1, 2), Color.RED, range(1, 9, 2), len, 2**70, 1e100]',
      'holders = [Point(1, 2), Item("a"), deque([1, 2]), Counter("aab"), Fraction(1, 3)]',
      'ordered = OrderedDict(a=1, b=2)',
      'ordered.move_to_end("a")',
      'end = 0',
    ].join('\n')
    const recording = await record(source)
    const last = recording.state(recording.length - 1)
    const { values = 0, holders = 0, ordered = 0 } = objectsOf(last)
    const texts = [...(last.targets.get(values)?.slots.values() ?? [])].map(({ value }) =>
      'text' in value ? value.text : '',
    )
    expect(texts).toEqual([
      "Decimal('1.5')",
      'datetime.date(2026, 1, 2)',
      'Color.RED',
      'range(1, 9, 2)',
      '<built-in len>',
      '1180591620717411303424',
      '1e+100',
    ])
    const held = [...(last.targets.get(holders)?.slots.values() ?? [])].map(({ value }) => {
      const target = 'object' in value ? last.targets.get(value.object) : undefined
      const slots = [...(target?.slots.values() ?? [])].map(
        ({ key, value: inner }) => `${keyText(key).replace(/^\w+ /, '')}=${show(inner, last.targets)}`,
      )
      return `${target?.type} ${slots.join(' ')}`
    })
    expect(held).toEqual([
      'Point x=1 y=2',
      "Item name='a'",
      'deque 0=1 1=2',
      "Counter 'a'=2 'b'=1",
      'Fraction _denominator=3 _numerator=1',
    ])
    expect([...(last.targets.get(ordered)?.slots.keys() ?? [])]).toEqual(["str 'b'", "str 'a'"])
  })
})

describe('generators and coroutines', () => {
  test('a yield is no return: the frame waits where it is', async () => {
    const recording = await record(
      'def count():\n    yield 1\n    return 2\ng = count()\nnext(g)\nx = 0\nfor y in g:\n    pass',
    )
    expect(story(recording).filter((line) => !line.startsWith('line'))).toEqual([
      'call <module>:1',
      'call count:1',
      'yield count:2 1',
      'resume count:2',
      'return count:3 2',
      'return <module>:7 None',
    ])
    const waiting = states(recording).filter(({ waiting: [frame] }) => frame !== undefined)
    expect(waiting.map(({ step, waiting: [frame] }) => [step.line, frame?.line])).toEqual([
      [6, 2],
      [7, 2],
    ])
  })

  test('one that nobody wants any more is gone', async () => {
    const recording = await record('def g():\n    yield 1\nx = g()\nnext(x)\nx = None\ny = 0')
    expect(recording.state(recording.length - 1).waiting).toEqual([])
  })

  test('tasks run, wait for each other, and end', async () => {
    const recording = await record(
      [
        'import asyncio',
        'async def work(seconds):',
        '    await asyncio.sleep(seconds)',
        '    return seconds',
        'async def main():',
        '    async with asyncio.TaskGroup() as group:',
        '        group.create_task(work(0.5), name="slow")',
        '        fast = group.create_task(work(0.01), name="fast")',
        '    other = asyncio.create_task(work(9), name="other")',
        '    await asyncio.sleep(0)',
        '    other.cancel()',
        '    try:',
        '        await other',
        '    except asyncio.CancelledError:',
        '        return fast.result()',
        'asyncio.run(main())',
      ].join('\n'),
    )
    const all = states(recording)
    expect(tasksOf(all.at(-1) as State)).toEqual({
      'Task-1': 'done',
      slow: 'done',
      fast: 'done',
      other: 'cancelled',
    })
    // While the fast one runs, the slow one sleeps, and the first task waits for the group.
    const running = all.find(
      ({ step, stack }) => step.reason === 'resume' && stack.at(-1)?.slots.get('name seconds') !== undefined,
    )
    const waits = running?.waiting.map(({ waitsFor }) =>
      waitsFor !== undefined && 'text' in waitsFor ? waitsFor.text : '',
    )
    expect(waits).toEqual(['TaskGroup.__aexit__()', 'sleep(0.5)'])
    expect(story(recording).filter((line) => /throw|unwind/.test(line))).toEqual([
      'throw work:3 <CancelledError>',
      'unwind work:3 <CancelledError>',
      'throw main:13 <CancelledError>',
    ])
    const told = all.find(({ tasks }) =>
      tasks.some(
        ({ slots }) =>
          slots.get('name waits for')?.value !== undefined &&
          'object' in (slots.get('name waits for')?.value ?? {}),
      ),
    )
    const [first, , , other] = told?.tasks ?? []
    expect(first?.slots.get('name waits for')?.value).toEqual({ object: other?.number })
  })

  test('a program that awaits outside of functions is one frame', async () => {
    const recording = await record('import asyncio\nx = 1\nawait asyncio.sleep(0)\ny = 2')
    expect(namesOf(recording.state(recording.length - 1))).toMatchObject({ x: '1', y: '2' })
    expect(story(recording)).toContain('await <module>:3 <awaitable>')
  })
})

describe('exceptions', () => {
  test('each frame says that it has come, and that it left', async () => {
    const recording = await record(
      'def inner(n):\n    return 1 / n\ntry:\n    inner(0)\nexcept ZeroDivisionError:\n    pass',
    )
    expect(story(recording).filter((line) => /raise|unwind/.test(line))).toEqual([
      'raise inner:2 <ZeroDivisionError>',
      'unwind inner:2 <ZeroDivisionError>',
      'raise <module>:4 <ZeroDivisionError>',
    ])
  })

  test('one that nobody takes is the end', async () => {
    const { recording, events } = await recordProgram(engine, 'x = [1]\nx[3]')
    expect(story(recording).at(-1)).toBe('unwind <module>:2 <IndexError>')
    expect(events.at(-1)).toMatchObject({ type: 'end', status: 'error', exitCode: 1 })
  })
})

describe('what is printed and read', () => {
  test('is in the recording, with how much of it there was at each step', async () => {
    const recording = await record('name = input("Who? ")\nprint("Hi", name)\nend = 0', ['Ada'])
    expect(recording.head.output).toEqual([
      ['stdout', 'Who? '],
      ['stdin', 'Ada\n'],
      ['stdout', 'Hi Ada\n'],
    ])
    expect(states(recording).map(({ step }) => step.output)).toEqual([0, 0, 9, 16, 16])
  })
})

describe('a program of several files', () => {
  test('is recorded in all of them', async () => {
    const files = [
      { name: 'main.py', content: 'import tool\nx = tool.double(2)' },
      { name: 'tool.py', content: 'def double(n):\n    return n * 2' },
    ]
    const stdin = { lines: [], closed: true }
    const { recording } = await recordProgram(engine, { files, main: 'main.py', args: [], stdin })
    expect(new Set(states(recording).map(({ step }) => step.file))).toEqual(new Set(['main.py', 'tool.py']))
    expect(story(recording)).toContain('return double:2 4')
  })
})

describe('long runs', () => {
  test('are bounded: the beginning and the end are kept, and the program comes to its end', async () => {
    const source = 'total = 0\nfor n in range(70_000):\n    total += n\n    last = str(n)\nprint(total)'
    const { recording, bytes, events } = await recordProgram(engine, source)
    expect(printed(events, 'stdout')).toBe('2449965000\n')
    expect(bytes.byteLength).toBeLessThan(4_500_000)
    expect(recording.head.steps).toBeGreaterThan(210_000)
    expect(recording.length).toBeGreaterThan(10_000)
    expect(recording.length).toBeLessThan(recording.head.steps)
    expect(namesOf(recording.state(recording.length - 1))).toMatchObject({ n: '69999', last: "'69999'" })
  })

  test('deep recursion ends as it does without', async () => {
    const { events } = await recordProgram(
      engine,
      'def f(n):\n    return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as error:\n    print(type(error).__name__)',
    )
    expect(printed(events, 'stdout')).toBe('RecursionError\n')
  })
})
