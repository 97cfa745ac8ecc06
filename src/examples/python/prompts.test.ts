import { describe, expect, it } from 'vitest'
import { parseExamples } from '../parse'
import { unprompt } from './prompts'

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`

describe('unprompt', () => {
  it.each([
    ['a statement', lines('>>> 6 * 7', '42'), lines('6 * 7')],
    [
      'prompts with other spaces',
      lines('>>>1 + 1', '2', '>>>  2 + 2', '4', '>>>\t3'),
      lines('1 + 1', '2 + 2', '3'),
    ],
    ['a prompt without a space', lines('>>>', '>>> 1', '1'), lines('', '1')],
    [
      'a block',
      lines('>>> for n in 1, 2:', '...     print(n)', '...', '1', '2'),
      lines('for n in 1, 2:', '    print(n)'),
    ],
    [
      'dots without a space, and with a tab',
      lines(">>> names = ['Ann',", "...'Bob']", '>>> def f():', '...\treturn 4', '...', '>>> f()', '4'),
      lines("names = ['Ann',", "'Bob']", 'def f():', '\treturn 4', '', 'f()'),
    ],
    [
      'an output that begins with dots',
      lines('>>> print("...and so on")', '...and so on', '>>> 1', '1'),
      lines('print("...and so on")', '1'),
    ],
    ['a session that is indented', lines('    >>> x = 1', '    >>> x', '    1'), lines('x = 1', 'x')],
    ['what a word processor has ended', '>>> x = 1\r\n>>> x\r\n1\r\n', lines('x = 1', 'x')],
    [
      'an ellipsis that is printed',
      lines('>>> print("...")', '...', '>>> 1', '1'),
      lines('print("...")', '', '1'),
    ],
    [
      "IPython's prompts",
      lines(
        'In [1]: x = 1',
        '',
        'In [2]: for n in [x]:',
        '   ...:     print(n)',
        '   ...:',
        '1',
        '',
        'In [12]: x',
        'Out[12]: 1',
      ),
      lines('x = 1', '', 'for n in [x]:', '    print(n)', '', '', 'x'),
    ],
    ['code above the first prompt', lines('x = 1', '', '>>> x', '1'), lines('x = 1', '', 'x')],
    [
      'a program with what it prints behind prompts',
      lines('print("Hello, World!")', '>>> Hello, World!', 'x = 5', 'print(x)', '>>> 5'),
      lines('print("Hello, World!")', 'x = 5', 'print(x)'),
    ],
    [
      'words behind a prompt',
      lines('>>> 1 + 1', '2', '>>> Now it is your turn', '>>> 3'),
      lines('1 + 1', '# Now it is your turn', '3'),
    ],
    [
      'words that a prompt prints behind another one',
      lines('>>> print("Hello there")', '>>> Hello there', '>>> 1', '1'),
      lines('print("Hello there")', '1'),
    ],
    [
      'what a terminal shows above',
      lines(
        '$ python',
        'Python 3.14.0 (main) [GCC] on linux',
        'Type "help" for more.',
        '>>> 6 * 7',
        '42',
        '>>>',
      ),
      lines('# $ python', '# Python 3.14.0 (main) [GCC] on linux', '# Type "help" for more.', '6 * 7'),
    ],
    [
      'a statement with a slip',
      lines('>>> for n in names', '>>> print hello'),
      lines('for n in names', 'print hello'),
    ],
    ['statements with a gap between', lines('>>> x = 1', '', '>>> x', '1'), lines('x = 1', '', 'x')],
    [
      'a comment that is no output',
      lines('>>> x = 1', '# one more', '>>> x', '1'),
      lines('x = 1', '# one more', 'x'),
    ],
    [
      'a failure',
      lines(
        '>>> [][0]',
        'Traceback (most recent call last):',
        '  File "<stdin>", line 1',
        'IndexError: list index out of range',
        '>>> 1',
      ),
      lines('[][0]', '1'),
    ],
  ])('takes the prompts off %s', (_, session, code) => {
    expect(unprompt(session)).toBe(code)
  })

  it.each([
    ['a program', lines('print(1 >> 2)', 'x = """', '>>> 1', '"""')],
    ['a docstring with examples', lines('def f():', '    """', '    >>> f()', '    1', '    """')],
    ['shifts', lines('x = 8', 'x >>= 1')],
    ['an ellipsis', lines('def f():', '    ...')],
  ])('leaves %s as it is', (_, code) => {
    expect(unprompt(code)).toBe(code)
  })
})

describe('a fence with prompts', () => {
  const source = [
    'Words.',
    '',
    '```python',
    '>>> x = 20',
    '>>> x + 1',
    '21',
    '>>> print(x)',
    '# 20',
    '```',
    '',
  ].join('\n')

  it('is a session, without the prompts and with its outputs', () => {
    const { examples, problems } = parseExamples(source, 'entry.md')
    expect(problems).toEqual([])
    expect(examples[0]).toMatchObject({
      codes: [{ code: 'x = 20\nx + 1\nprint(x)\n', isSession: true, lineNumbers: [4, 5, 7] }],
      outputs: [
        {
          text: '21\n20',
          form: 'parts',
          parts: [
            { text: '21', first: 6, last: 6 },
            { text: '20', first: 8, last: 8 },
          ],
        },
      ],
    })
  })

  it('ends in the exception that a comment behind its last prompt names', () => {
    const session = lines(
      '```python',
      '>>> int("x")',
      "# ValueError: invalid literal for int() with base 10: 'x'",
      '```',
    )
    const [example] = parseExamples(session, 'page.md').examples
    expect(example?.codes[0]).toMatchObject({ code: 'int("x")\n', attributes: { raises: 'ValueError' } })
    expect(unprompt(lines('>>> 1', '# Errors come later', '>>> 2'))).toContain('# Errors come later')
  })

  it('ends in the exception of the traceback that it shows', () => {
    const traceback = [
      'Traceback (most recent call last):',
      '  File "<stdin>", line 1, in <module>',
      'json.decoder.JSONDecodeError: Extra data',
    ]
    const { examples } = parseExamples(
      ['```python', '>>> import json', '>>> json.loads("1 2")', ...traceback, '```'].join('\n'),
      'x',
    )
    expect(examples[0]?.codes[0]?.attributes).toEqual({ raises: 'JSONDecodeError' })
  })
})
