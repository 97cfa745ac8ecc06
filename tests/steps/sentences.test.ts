import { beforeAll, expect, test } from 'vitest'
import { describeReason } from '../../components/steps/describe'
import { saysSomething } from '../../components/steps/values'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../../src/engines/build'
import { build } from '../../src/engines/python/build'
import { recordProgram, statesOf } from './record'

/* What a reader is told of a step, in words. */

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

/** Why the program stands where it stands, at each step that is no line. */
async function reasons(source: string): Promise<string[]> {
  const { recording } = await recordProgram(engine, source)
  return statesOf(recording)
    .filter(({ step }) => step.reason !== 'line')
    .map(describeReason)
}

test('where tasks run by turns, it is said in which of them', async () => {
  const said = await reasons(
    'import asyncio\nasync def work():\n    await asyncio.sleep(0)\nasync def main():\n    async with asyncio.TaskGroup() as group:\n' +
      '        group.create_task(work(), name="A")\n        group.create_task(work(), name="B")\nasyncio.run(main())\n',
  )
  expect(said.filter((reason) => reason.startsWith('work '))).toEqual([
    'work is called, in task A',
    'work waits for sleep(0), in task A',
    'work is called, in task B',
    'work waits for sleep(0), in task B',
    'work goes on, in task A',
    'work returns None, in task A',
    'work goes on, in task B',
    'work returns None, in task B',
  ])
  expect((await reasons('async def main():\n    pass\nawait main()\n')).join()).not.toContain('task')
})

test('an exception says what it says in a traceback', async () => {
  const source =
    'raise ExceptionGroup("many", [ValueError(1), TypeError(2)])\n|{}["tea"]\n|{}[3]\n|int("x")\n|class Full(Exception):\n    pass\nraise Full("of water")\n'
  const ends = await Promise.all(source.split('|').map(reasons))
  expect(ends.map((said) => said.at(-1))).toEqual([
    'The program ends with ExceptionGroup: many (2 sub-exceptions)',
    "The program ends with KeyError: 'tea'",
    'The program ends with KeyError: 3',
    "The program ends with ValueError: invalid literal for int() with base 10: 'x'",
    'The program ends with Full: of water',
  ])
})

test('a generator that waits says what it has given, as long as that is there', async () => {
  const { recording } = await recordProgram(
    engine,
    'def parts():\n    yield [1]\n    yield 2\nvalues = parts()\nprint(next(values))\nfirst = next(values)\nlast = 0\n',
  )
  const said = statesOf(recording).flatMap(({ waiting, targets, step }) =>
    step.reason === 'line'
      ? waiting.map(({ gave, waitsFor }) => [gave, saysSomething(targets, waitsFor)])
      : [],
  )
  expect(said).toEqual([
    [true, undefined],
    [true, '2'],
  ])
})
