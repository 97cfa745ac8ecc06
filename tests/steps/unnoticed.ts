import { expect } from 'vitest'
import type { LoadedEngine } from '../../src/engines/build'
import { oneFile } from '../../src/sandbox/program'
import { printed, runProgram } from '../conformance/run'
import { recordProgram } from './record'

/** A Python program prints the same whether it is recorded or not. @param output all of it, to stdout */
export async function expectUnnoticed(engine: LoadedEngine, source: string, output: string): Promise<void> {
  const { events } = await recordProgram(engine, source)
  const plain = await runProgram(engine, oneFile('main.py', source))
  expect(printed(plain, 'stdout')).toBe(output)
  expect(printed(events, 'stderr') + printed(events, 'stdout')).toBe(output)
  expect(events.at(-1)).toMatchObject({ type: 'end', status: 'done' })
}
