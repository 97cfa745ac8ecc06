import { describe, expect, it } from 'vitest'
import { judgeGuess } from './judgeGuess'

const TRACEBACK = [
  'before',
  'Traceback (most recent call last):',
  '  File "main.py", line 2, in <module>',
  '    int("x")',
  '    ~~~^^^^^',
  "ValueError: invalid literal for int() with base 10: 'x'",
].join('\n')

describe('a guess', () => {
  it.each([
    ['the output', '1\n2', '1\n2'],
    ['space at the ends', '1  \r\n2\n\n', '1\n2'],
    ['a whole traceback', TRACEBACK, TRACEBACK],
    ['its last line', "before\nValueError: invalid literal for int() with base 10: 'x'", TRACEBACK],
    ['its type', 'before\nValueError', TRACEBACK],
    ['the type of an error with a stack', 'a\nTypeError', 'a\nUncaught TypeError: x\n    at main.ts:1:2'],
  ])('is right with %s', (_, guess, output) => {
    expect(judgeGuess(guess, output)).toEqual({ right: true })
  })

  it.each([
    ['another line', '1\n3', '1\n2', 2],
    ['a line too few', '1', '1\n2', 2],
    ['a line too many', '1\n2\n3', '1\n2', 3],
    ['nothing', '', '1', 1],
    ['space at the start', ' 1', '1', 1],
    ['quotes', "'a'", 'a', 1],
    ['another exception', 'before\nTypeError', TRACEBACK, 2],
    ['a type where none is named', 'Value', 'Value: 3', 1],
  ])('is wrong with %s', (_, guess, output, line) => {
    expect(judgeGuess(guess, output)).toEqual({ right: false, line })
  })
})
