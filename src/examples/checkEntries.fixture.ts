const fence = (info: string, ...lines: string[]): string => ['```' + info, ...lines, '```', ''].join('\n')
const container = (...fences: string[]): string => `::: example A\n${fences.join('')}:::\n`

export const FRAME = '  File "main.py", line 2, in <module>'
export const MESSAGE = [
  '    int("x")',
  '    ~~~^^^^^',
  "ValueError: invalid literal for int() with base 10: 'x'",
] as const

/** Pages, by what is told of each in the tests. */
export const ENTRIES = {
  true: container(fence('python', 'print(1)'), fence('ts', 'console.log(1)'), fence('output', '1')),
  wrong: `Words.\n\n${container(fence('python', 'print(1)'), fence('output', '1', '2'))}`,
  twins: container(fence('python', 'print(1.0)'), fence('ts', 'console.log(1.0)'), fence('output', '1.0')),
  types: container(
    fence('ts', 'const word: string = "a"', 'const n: number = word', 'console.log(n)'),
    fence('output', 'a'),
  ),
  attribute: fence('python scrpt', 'print(1)'),
  unclosed: '::: example A\n' + fence('python', 'print(1)'),
  missing: fence('python', 'print("new")', 'print("lines")'),
  raises:
    fence('python raises=ValueError', 'print("before")', 'int("x")') +
    '\n' +
    fence('output', 'before', 'Traceback (most recent call last):', FRAME, ...MESSAGE),
  elsewhere:
    fence('python raises=ValueError', 'int("x")') +
    '\n' +
    fence(
      'output',
      'Traceback (most recent call last):',
      '  File "<stdin>", line 7, in <module>',
      MESSAGE[2],
    ),
  quoted: fence('python', 'print("before")', 'int("x")') + '\n' + fence('output', 'before', MESSAGE[2]),
  beside: fence('python', 'print(1)', 'print("x")') + '\n' + fence('text', '1', 'x'),
  besideOther: fence('python', 'print(1)') + '\n' + fence('console', '$ python main.py', '1'),
  separated: fence('python', 'print(1)') + '\n<!-- prettier-ignore -->\n' + fence('output', '1'),
  toldEnding: fence(
    'python',
    'x = (1, 2)',
    "x[0] = 3  # TypeError: 'tuple' object does not support item assignment",
  ),
  toldName: fence('python', '2 ** 8  # 256', '3 / 0  # raises ZeroDivisionError'),
  toldBelow: fence('python', '{}["k"]', "# KeyError: 'k'"),
  toldGoesOn: fence('python', 'figs = [1]', 'figs[3]', '# IndexError', 'figs[0]  # 1'),
  toldAtPrompts: fence('python', '>>> int("x")', 'ValueError', '>>> 6 * 7', '42'),
  inTwo: fence('python', 'print(1)', 'print(2)') + '\n' + fence('output', '1') + '\n' + fence('output', '2'),
  besideTwo: fence('python', 'print(1)', 'print(2)') + '\n' + fence('', '1') + '\n' + fence('', '2'),
  inTwoWrongly:
    fence('python', 'print(1)', 'print(2)') + '\n' + fence('output', '1') + '\n' + fence('output', '3'),
  inTwoFew:
    fence('python', 'print(1)', 'print(2)') + '\n' + fence('output', '1') + '\n' + fence('output', ''),
  marked: fence('python', 'print("Hello, World!")', '>>> Hello, World!', 'x = 5', 'print(x)', '>>> 5'),
  markedWrongly: fence('python', 'x = 5', 'print(x)', '>>> 6'),
  words: fence('python', '>>> print("Hi all")', '>>> Hi all', '>>> Now it is your turn', '>>> 2', '2'),
  blankLine: fence('python', '>>> print("a\\n\\nb")', 'a', '<BLANKLINE>', 'b'),
  conversation:
    fence('python', 'name = input("Name: ")', 'print("Hello", name)') +
    '\n' +
    fence('output', 'Name: Ada', 'Hello Ada'),
  conversationAtPrompts: fence(
    'python',
    '>>> while (word := input("Word? ")) != "end":',
    '...     print(len(word))',
    '# Word? three',
    '# 5',
    '# Word? end',
  ),
  toldShort: fence('python', 'x = 5', 'x', 'x[0]') + '\n' + fence('output', '5', 'TypeError'),
  toldNone: fence('python', 'd = {"a": 1}', 'd.get("b")', '# None', 'd.get("b", 0)  #> 0'),
  toldNoneWrongly: fence('python', 'd = {"a": 1}', 'd.get("a")', '# None', 'd.get("b", 0)  # 0'),
  ellipsis:
    fence('python', 'print(1)', '{}["k"]') +
    '\n' +
    fence('output', '1', 'Traceback (most recent call last):', '...', "KeyError: 'k'"),
  caught:
    fence(
      'python',
      'import traceback',
      'try:',
      '    int("x")',
      'except ValueError:',
      '    traceback.print_exc()',
    ) +
    '\n' +
    fence(
      'output',
      'Traceback (most recent call last):',
      '  File "<stdin>", line 2, in <module>',
      ...MESSAGE,
    ),
  notebook:
    fence('python', 'int("x")') +
    '\n' +
    fence(
      'output',
      '-'.repeat(75),
      'ValueError                                Traceback (most recent call last)',
      '<ipython-input-1-9a3> in <module>',
      '----> 1 int("x")',
      '',
      ...MESSAGE,
    ),
  group:
    fence('python', 'print("go")', 'raise ExceptionGroup("two", [ValueError(1), TypeError(2)])') +
    '\n' +
    fence(
      'output',
      'go',
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "<stdin>", line 2, in <module>',
      '  | ExceptionGroup: two (2 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      '    | ValueError: 1',
      '    +---------------- 2 ----------------',
      '    | TypeError: 2',
      '    +------------------------------------',
    ),
  question: `<base-quiz>\n\n${fence('python', 'print({1, 1})')}\n</base-quiz>\n`,
  cutAddress: fence('python', 'memoryview(b"a")') + '\n' + fence('output', '<memory at 0x...>'),
  indented: fence('python', 'print("a")', 'print(" b")', '# Output:', '#   a', '#    b'),
  toldOther: fence('python', '{}["k"]', "# KeyError: 'm'"),
  asking: fence('python', 'print(int(input()) + 1)'),
  untold: fence('python raises=ValueError', 'print("before")', 'int("x")') + '\n' + fence('output', 'before'),
  misplaced:
    fence('python raises=ValueError', 'print("before")', 'int("x")') +
    '\n' +
    fence('output', 'before', 'Traceback (most recent call last):', FRAME.replace('2', '3'), ...MESSAGE),
  split: container(
    fence('python raises=ValueError', 'print("before")', 'int("x")'),
    fence('ts', 'console.log("before")'),
    fence('output', 'before'),
  ),
  streams: fence('python', 'import sys', 'print("one")', 'print("two", file=sys.stderr)', 'print("three")'),
  undeclared: fence('python', 'x = 1', 'int("x")'),
  other: fence('python raises=KeyError', 'int("x")'),
  calm: fence('python raises=KeyError', 'pass'),
  stdin:
    fence('python stdin="Ada\\n36"', 'print(input("Name? "), int(input()) + 1)') +
    fence('output', 'Name? Ada', '36', 'Ada 37'),
  answers:
    fence('python stdin="Ada"', 'print(input("Name? "))', 'try: input()', 'except EOFError: print("end")') +
    fence('output', 'Name? Ada', 'end'),
  terminal:
    fence(
      'python',
      'import os',
      'os.system("clear")',
      'print("  0%", end="\\r")',
      'print("\\x1b[32m100%\\x1b[0m\\a")',
    ) + fence('output', '50%'),
  address:
    fence('python', 'o = object()', 'print(o, [o])') +
    fence('output', '<object object at 0x7f3a> [<object object at 0x7f3a>]'),
  silent: fence('python', 'x = 1') + '\n' + fence('output', 'old'),
  static: fence('python static', 'open_the_door()'),
  comment: fence(
    'python',
    'def main():',
    '    print(4)',
    '',
    '# Run it:',
    '# main()',
    '#',
    '# Output:',
    '# 3',
  ),
} as const

export type Name = keyof typeof ENTRIES

/** True, in words other than those that a program prints: an update leaves them. */
export const TOLD_OTHERWISE = [
  'beside',
  'separated',
  'toldEnding',
  'toldName',
  'toldBelow',
  'toldGoesOn',
  'toldAtPrompts',
  'toldShort',
  'toldNone',
  'ellipsis',
  'inTwo',
  'besideTwo',
  'marked',
  'words',
  'blankLine',
  'conversation',
  'conversationAtPrompts',
] as const satisfies readonly Name[]
