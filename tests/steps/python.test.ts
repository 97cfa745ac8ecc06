import { beforeAll, describe, expect, test } from 'vitest'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import type { Recording, State } from '../../src/steps/reader'
import { printed } from '../conformance/run'
import { recordProgram, statesOf } from './record'
import { namesOf, show } from './trace'

/*
 * What a recording says beyond lines and names, which settrace.test.ts compares with the interpreter's own tracing: what waits and for what,
 * why a step is there, what the program printed, and what cannot be recorded. Its objects have pythonObjects.test.ts.
 */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

async function record(source: string, answers: readonly string[] = []): Promise<Recording> {
  return (await recordProgram(engine, source, answers)).recording
}

/** Each step as one line: why it is there, where, and its value. */
const story = (recording: Recording): string[] =>
  statesOf(recording).map(({ step, targets }) => {
    const value = step.value === undefined ? '' : ` ${show(step.value, targets)}`
    return `${step.reason} ${step.function.name}:${step.line}${value}`
  })

/** What asyncio's tasks are doing: each with its state. */
const tasksOf = ({ tasks }: State): Record<string, string> =>
  Object.fromEntries(
    tasks.map(({ label, slots }) => {
      const state = slots.get('name state')?.value
      return [label ?? '', state !== undefined && 'text' in state ? state.text : '']
    }),
  )

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
    const waiting = statesOf(recording).filter(({ waiting: [frame] }) => frame !== undefined)
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
    const all = statesOf(recording)
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
    expect(statesOf(recording).map(({ step }) => step.output)).toEqual([0, 0, 9, 16, 16])
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
    expect(new Set(statesOf(recording).map(({ step }) => step.file))).toEqual(new Set(['main.py', 'tool.py']))
    expect(story(recording)).toContain('return double:2 4')
  })

  test('keeps the main file’s names apart from what is executed under its name, and from it as a module', async () => {
    const source = `x = 5
if __name__ == "__main__":
    exec(compile("x = 1\\ny = 2", "main.py", "exec"), {})
    import main`
    const states = statesOf(await record(source))
    const inner = states.filter(({ stack }) => stack.length === 2)
    const outer = states.filter(({ stack, step }) => stack.length === 1 && step.line > 1)
    expect(inner.map((state) => namesOf(state)['x'])).toEqual([
      ...[undefined, undefined, '1', '1'],
      ...[undefined, undefined, '5', '5'],
    ])
    expect(new Set(outer.map((state) => namesOf(state)['x']))).toEqual(new Set(['5']))
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
