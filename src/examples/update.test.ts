import { expect, it } from 'vitest'
import { parseExamples } from './parse'
import { updateOutputs } from './update'

/** What becomes of an entry of one example when its program prints something else. */
function update(source: string, printed: string): string {
  return updateOutputs(source, parseExamples(source, 'x').examples, [{ python: printed }]).source
}

const list = (...lines: readonly string[]): string => lines.join('\n')

it.each([
  [
    'a quotation',
    list('> ```python', '> f()', '> ```', '>', '> ```output', '> old', '> ```'),
    'a\n\nb',
    list('> ```python', '> f()', '> ```', '>', '> ```output', '> a', '>', '> b', '> ```'),
  ],
  [
    'a quotation without an output',
    list('> ```python', '> f()', '> ```', '', 'Words.'),
    'a',
    list('> ```python', '> f()', '> ```', '>', '> ```output', '> a', '> ```', '', 'Words.'),
  ],
  [
    'a list whose sign stands before the fence',
    list('- ```python', '  f()', '  ```', '- ```output', '  old', '  ```'),
    'a',
    list('- ```python', '  f()', '  ```', '', '  ```output', '  a', '  ```', '- ```output', '  old', '  ```'),
  ],
  [
    'a list',
    list('1. One', '', '   ~~~python', '   f()', '   ~~~', '   ~~~output', '   old', '   ~~~'),
    'a\n  b',
    list('1. One', '', '   ~~~python', '   f()', '   ~~~', '   ~~~output', '   a', '     b', '   ~~~'),
  ],
  [
    'tabs',
    list('-\tOne', '', '\t```python', '\tf()', '\t```', '', '\t```output', '\told', '\t```'),
    'a',
    list('-\tOne', '', '\t```python', '\tf()', '\t```', '', '\t```output', '\ta', '\t```'),
  ],
  [
    'a fence that its own marks would end',
    list('```python', 'f()', '```', '```output', 'old', '```', '', 'Words.'),
    'a\n```\n````\nb',
    list('```python', 'f()', '```', '`````output', 'a', '```', '````', 'b', '`````', '', 'Words.'),
  ],
  [
    'a fence of its own that the same marks would end',
    list('```python', 'f()', '```'),
    '```',
    list('```python', 'f()', '```', '', '````output', '```', '````'),
  ],
  [
    'marks of the other kind',
    list('~~~python', 'f()', '~~~', '~~~output', 'old', '~~~'),
    '```',
    list('~~~python', 'f()', '~~~', '~~~output', '```', '~~~'),
  ],
  [
    'comments behind code',
    list('```python', 'x  # 1', 'print(x)  # => 1', 'f(x)', '# Result: 1', '```'),
    '2\na b\n3',
    list('```python', 'x  # 2', 'print(x)  # => a b', 'f(x)', '# Result: 3', '```'),
  ],
  [
    "IPython's answers",
    list('```python', 'In [1]: x', 'Out[1]: 1', '', 'In [2]: print(x)', '1', '```'),
    '2\n3',
    list('```python', 'In [1]: x', 'Out[1]: 2', '', 'In [2]: print(x)', '3', '```'),
  ],
])('an output is written in %s', (_, source, printed, expected) => {
  const written = update(source, printed)
  expect(written).toBe(expected)
  // What was written is read again.
  expect(parseExamples(written, 'x').examples[0]?.outputs[0]?.text).toBe(printed)
})

it('a question to the reader gets no output, which would be its answer', () => {
  const quiz = list('<base-quiz>', '', '```python', 'f()', '```', '', '</base-quiz>')
  expect(update(quiz, 'a')).toBe(quiz)
})
