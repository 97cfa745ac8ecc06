import { describe, expect, it } from 'vitest'
import { readWorkerReply } from '../frame/messages'
import { createEnd, type Ending } from './end'

const ENDING: Ending = {
  status: 'error',
  exitCode: 1,
  error: { name: 'ValueError', message: 'no', line: 3, column: 2, endColumn: 5 },
  elapsed: 12.5,
  dropped: { lines: 0, characters: 0 },
}

const NONSENSE = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  10 ** 300,
  -1,
  0.5,
  '7',
  '',
  true,
  {},
  [1],
  Symbol('s'),
  10n ** 400n,
  () => 1,
  '\ud800',
  'x'.repeat(2_000_000),
]

describe('createEnd', () => {
  it('keeps what is as it should be', () => {
    expect(createEnd(ENDING)).toEqual({ type: 'end', ...ENDING })
  })

  it.each(['exitCode', 'name', 'message', 'line', 'column', 'endColumn'])(
    'makes an end that the frame takes, whatever %s is',
    (key) => {
      for (const value of NONSENSE) {
        const changed =
          key === 'exitCode'
            ? { ...ENDING, exitCode: value }
            : { ...ENDING, error: { ...ENDING.error, [key]: value } }
        const end = createEnd(changed)
        expect(readWorkerReply(structuredClone(end))).toEqual(end)
        expect(JSON.stringify(end).length).toBeLessThan(110_000)
      }
    },
  )

  it('leaves out a column without its line, and a place that is none', () => {
    const error = { name: 'SyntaxError', message: 'x', line: 10 ** 400, column: 1 }
    expect(createEnd({ ...ENDING, error }).error).toEqual({ name: 'SyntaxError', message: 'x' })
  })
})
