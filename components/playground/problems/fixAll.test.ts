import { expect, test } from 'vitest'
import type { Problem } from '../../../src/services/service'
import { safeEdits } from './fixAll'

/** A problem whose fix deletes pieces. */
const problem = (
  safe: boolean,
  file: string,
  ...pieces: readonly (readonly [number, number])[]
): Problem => ({
  file,
  from: 0,
  to: 0,
  line: 1,
  column: 1,
  severity: 'warning',
  source: 'ruff',
  message: '',
  fix: { title: '', safe, edits: pieces.map(([from, to]) => ({ file, from, to, insert: '' })) },
})
const pieces = (problems: readonly Problem[]): string =>
  safeEdits(problems)
    .map(({ file, from, to }) => `${file} ${from}-${to}`)
    .join(', ')

test('what is not safe waits for its own press', () => {
  expect(pieces([problem(false, 'a', [0, 1]), problem(true, 'a', [4, 5])])).toBe('a 4-5')
})

test('of fixes that touch each other the first is made, whole', () => {
  expect(pieces([problem(true, 'a', [0, 4], [9, 9]), problem(true, 'a', [4, 6])])).toBe('a 0-4, a 9-9')
  expect(pieces([problem(true, 'a', [0, 4]), problem(true, 'a', [2, 3], [8, 9])])).toBe('a 0-4')
  expect(pieces([problem(true, 'a', [0, 4]), problem(true, 'b', [0, 4])])).toBe('a 0-4, b 0-4')
})
