import { expect, test } from 'vitest'
import { distinct, withRoom } from './earlier'

const numbered = (count: number): string[] => Array.from({ length: count }, (_, n) => `print(${n})`)

test('equal versions are kept once, where they come first', () => {
  expect(distinct(['a', 'b', undefined, 'a', 'c'], ['c', undefined])).toEqual(['a', 'b'])
})

test('a hundred earlier versions have room, and no more', () => {
  expect(withRoom(numbered(100))).toEqual(numbered(100))
  expect(withRoom(numbered(101))).toEqual(numbered(100))
})

test('versions of half a megabyte have room twice, and one that is larger than all the room has it alone', () => {
  const large = 'x'.repeat(500_000)
  expect(withRoom([large, large, 'x'])).toEqual([large, large])
  expect(withRoom(['x', large, large, 'x'])).toEqual(['x', large])
  expect(withRoom(['x'.repeat(2_000_000), 'x'])).toEqual(['x'.repeat(2_000_000)])
})
