import { beforeAll, describe, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { changesOf } from '../../src/steps/queries'
import type { Recording, State } from '../../src/steps/reader'
import { keyText, type Slot } from '../../src/steps/state'
import { recordProgram, statesOf } from './record'
import { namesOf, show } from './trace'

/* The objects of a recording: which names lead to the same one, what is in it, and what of it changed. */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

async function record(source: string, answers: readonly string[] = []): Promise<Recording> {
  return (await recordProgram(engine, source, answers)).recording
}

/** The numbers of the objects that the names of the last frame lead to. */
function objectsOf(state: State): Record<string, number> {
  const slots = [...(state.stack.at(-1)?.slots.values() ?? [])]
  return Object.fromEntries(
    slots.flatMap(({ key, value }) =>
      'object' in value ? [[keyText(key).replace('name ', ''), value.object]] : [],
    ),
  )
}

/** What an object holds, in order. */
const follow = ({ targets }: State, object: number): Slot[] => [
  ...(targets.get(object)?.slots.values() ?? []),
]

describe('objects', () => {
  test('two names for one list lead to one object, and its change is one change', async () => {
    const recording = await record('a = [1]\nb = a\nc = [1]\nb.append(2)\nd = 0')
    const last = recording.state(recording.length - 1)
    const { a, b, c } = objectsOf(last)
    expect(a).toBe(b)
    expect(c).not.toBe(a)
    const step = statesOf(recording).find(({ step: { line, reason } }) => line === 5 && reason === 'line')
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

  test('what is in them is right where it takes more memory than the interpreter has', async () => {
    const source = [
      'word = "ab" * 100',
      'rows = [[word] * 100 for n in range(300)]',
      'for n in range(280):',
      '    del rows[-1]',
      'for n, row in enumerate(rows):',
      '    row[7] = n',
      'end = 0',
    ].join('\n')
    const recording = await record(source)
    const state = recording.state(recording.length - 1)
    const rows = follow(state, objectsOf(state)['rows'] ?? 0)
    const items = rows.map(({ value }) =>
      'object' in value
        ? follow(state, value.object)
            .map((item) => show(item.value, state.targets))
            .slice(6, 8)
        : [],
    )
    const word = `'${'ab'.repeat(100)}'`
    expect(items).toEqual(Array.from({ length: 20 }, (_, row) => [word, String(row)]))
  })

  test('as many as are shown at once are each looked at, from within a recursion too', async () => {
    const source = [
      'table = [[[n] for n in range(98)] for row in range(20)]',
      'def down(n):',
      '    table[0][0][0] = table[0][1][0] = table[19][97][0] = n',
      '    if n < 80:',
      '        down(n + 1)',
      'down(1)',
    ].join('\n')
    const recording = await record(source)
    const state = recording.state(recording.length - 1)
    expect(recording.head.omitted).toEqual([])
    const at = (number: number, index: number): number => {
      const value = follow(state, number)[index]?.value
      return value !== undefined && 'object' in value ? value.object : 0
    }
    const table = objectsOf(state)['table'] ?? 0
    for (const [row, index] of [
      [0, 0],
      [0, 1],
      [19, 97],
    ] as const)
      expect(follow(state, at(at(table, row), index)).map(({ value }) => value)).toEqual([
        { type: 'int', text: '80' },
      ])
  })
})
