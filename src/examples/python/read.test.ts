import { describe, expect, it } from 'vitest'
import type { Example } from '../example'
import { parseExamples } from '../parse'

function read(code: string, output?: string): Example {
  const fence = output === undefined ? '' : `\n\`\`\`output\n${output}\n\`\`\`\n`
  const { examples, problems } = parseExamples(`\`\`\`python\n${code}\n\`\`\`\n${fence}`, 'entry.md')
  expect(problems).toEqual([])
  if (examples[0] === undefined) throw new Error('no example')
  return examples[0]
}

describe('a program whose comments tell its output', () => {
  it.each([
    ['in a block', 'print(1)\nprint(2)\n# Output:\n# 1\n# 2', '1\n2', 'print(1)\nprint(2)\n'],
    ['in one line', 'print(1)\n\n# Output: 1', '1', 'print(1)\n'],
    ['in one line and those below', 'print(1)\nprint(2)\n# Output: 1\n# 2', '1\n2', 'print(1)\nprint(2)\n'],
    ['behind a statement', 'print(6 * 7)  # Output: 42', '42', 'print(6 * 7)  # Output: 42\n'],
    ['behind several', 'print(1)  # output: 1\nx = 2\nprint(x)  # Outputs: 2', '1\n2', undefined],
    ['below each statement', 'print(1)\n# Output: 1\nprint(2)\n# Output: 2', '1\n2', undefined],
    ['behind quotes of another kind', 'print("It\'s")  # Output: It\'s', "It's", undefined],
    ['above a note', 'print(1)\n\n# Output:\n# 1\n\n# Be careful.', '1', 'print(1)\n\n# Be careful.\n'],
    ['below words', 'print(1)\n\n# It is small.\n# Output: 1', '1', 'print(1)\n\n# It is small.\n'],
    ['bare, as a number', 'x = 1\nx\n# 1', '1', 'x = 1\nx\n'],
    ['bare, as a list', '[n for n in (1, 2)]\n# [1, 2]', '[1, 2]', '[n for n in (1, 2)]\n'],
    [
      'bare, as the text that is printed',
      'print("Hello there")\n# Hello there',
      'Hello there',
      'print("Hello there")\n',
    ],
    [
      'bare, as a representation',
      'object()\n# <object object at 0x7f>',
      '<object object at 0x7f>',
      'object()\n',
    ],
    ['as values behind lines', 'x = 5\nx  # 5\nprint(x * 2)  # 10', '5\n10', undefined],
    ['behind arrows', "print(42)  # => 42\nprint('a')  # -> a\nprint('b')  #=> b", '42\na\nb', undefined],
    ['behind a word and a colon', 'print(6)\n# Result: 6', '6', 'print(6)\n# Result: 6\n'],
    ['below each, as values', '3 * 14\n# 42\n2 ** 8\n# 256', '42\n256', undefined],
    ['below a loop', 'for n in (1, 2):\n    print(n)\n# 1\n# 2', '1\n2', undefined],
    [
      'as an object',
      'Point(1, 2)  # Point(x=1, y=2)\nPoint.__name__  # "Point"',
      'Point(x=1, y=2)\n"Point"',
      undefined,
    ],
  ])('%s', (_, code, output, program) => {
    const example = read(code)
    expect(example.outputs.map(({ text }) => text)).toEqual([output])
    if (program !== undefined) expect(example.codes[0]?.code).toBe(program)
  })

  it.each([
    ['words about the last statement', 'print(x)\n# prints the value of x'],
    ['a value below a definition', 'x = 1\n# 1'],
    ['a gap', 'print(1)\n\n# 1'],
    [
      'words behind a line',
      "print('a')  # the first\nprint('b')  # (optional)\nprint('c')  # -> told at once",
    ],
    ['a call in a comment', "def main():\n    print(1)\n\nprint('ready')  # main()\nprint('go')  # start()"],
    ['what a change leaves', "pets = ['cat']\npets.append('dog')  # ['cat', 'dog']"],
    ['a call below the end', "def main():\n    print(1)\n\nprint('ready')\n# main()"],
    ['a remark below the end', 'print(1)\n# (see below)'],
    ['a change at the end', "pets = []\npets.append('cat')\n# ['cat']"],
    ['a value behind an assignment', 'x = 1  # 1\ny = x'],
    ['a label in a string', 'print("# Output: 1")'],
  ])('is not one with %s', (_, code) => {
    expect(read(code).outputs).toEqual([])
  })
})

describe('a call in the comment at the end', () => {
  const main = 'async def main():\n    print(1)\n\n'

  it.each([
    ['an output fence', `${main}# To run this in a real environment:\n# asyncio.run(main())`, '1'],
    ['an output fence, and nothing but the call', `${main}# await main()`, '1'],
  ])('is part of a program with %s', (_, code, output) => {
    expect(read(code, output).codes[0]?.code).toMatch(/\n\n(?:asyncio\.run|await )\(?main\(\)\)?\n$/)
  })

  it.each([
    ['a gap above the output', '# To run this:\n# main()\n\n# Output:\n# 1', 'main()'],
    [
      'what it needs',
      '# import asyncio\n# asyncio.run(main())\n# Output: 1',
      'import asyncio\nasyncio.run(main())',
    ],
    ['an object of its own', '# Usage:\n#\n# m = main\n# m()\n# Output:\n# 1', 'm = main\nm()'],
    [
      'a guard',
      '# if __name__ == "__main__":\n#     main()\n#\n# Output: 1',
      'if __name__ == "__main__":\n    main()',
    ],
    ['several calls', '# main()\n# print(main())\n# Outputs:\n# 1', 'main()\nprint(main())'],
  ])('comes alive with %s', (_, comment, calls) => {
    const example = read(`${main}${comment}`)
    expect(example.codes[0]?.code).toBe(`async def main():\n    print(1)\n\n${calls}\n`)
    expect(example.outputs[0]?.text).toBe('1')
  })

  it('stays a comment in a program that prints by itself', () => {
    expect(read('print(1)\n# print(2)\n# Output:\n# 1').codes[0]?.code).toBe('print(1)\n# print(2)\n')
  })

  it.each([
    ['prints without it', 'def main():\n    print(1)\n\nprint(1)\n# main()'],
    ['does not define what is called', 'import os\n\n# os.remove("all")'],
  ])('is none of a program that %s', (_, code) => {
    expect(read(code, '1').codes[0]?.code).toBe(`${code}\n`)
  })
})

describe('a program with bare expressions', () => {
  it.each([
    ['one', '3 * 14', '42', false],
    ['several, with as many lines', '3 * 14\n2 ** 8', '42\n256', true],
    ['several, with the last one’s value', 'd.setdefault("a", 1)\nd', "{'a': 1}", false],
    ['a value after something printed', 'x = 5\nprint("x:")\nx', 'x:\n5', true],
    ['a length after something printed', 'print("n:")\nlen("abc")', 'n:\n3', true],
    ['a call that may print', 'def f():\n    print(1)\n    return 2\nf()\nprint(3)', '1\n3', false],
    ['several in a line', 'x = 3\nx == 3; x != 3', 'True\nFalse', true],
    ['a value behind something printed in a line', 'print("a"); "b"', "a\n'b'", true],
    ['values in a loop', 'for n in range(2):\n    n', '0\n1', true],
    ['a value under a condition', 'if True:\n    "yes"', "'yes'", true],
    ['a call in a block', 'def f(): print(1)\nfor n in range(2):\n    f()', '1\n1', false],
    ['nothing but an ellipsis in a block', 'try:\n    ...\nfinally:\n    ...', '1', false],
    ['a docstring', '"""What it does."""\nprint(1)', '1', false],
    [
      'values below a failure',
      'x = 1\n[][0]\nx',
      'Traceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nIndexError: list index out of range\n1',
      true,
    ],
    ['calls in a block', "with open('a', 'w') as file:\n    file.write('a')", '1', true],
    [
      'calls in a block of what prints by itself',
      'def f():\n    print(1)\nfor n in (1, 2):\n    f()',
      '1\n1',
      false,
    ],
    [
      'calls in a block before a value',
      "with open('a', 'w') as f:\n    f.write('a')\n'''a\nb'''",
      'a\nb',
      false,
    ],
  ])('%s', (_, code, output, isSession) => {
    expect(read(code, output).codes[0]?.isSession ?? false).toBe(isSession)
  })

  it('is what its fence says, whatever is stored', () => {
    const modes = ['session', 'script'].map((mode) => {
      const [example] = parseExamples(
        `\`\`\`python ${mode}\n1\n2\n\`\`\`\n\`\`\`output\n1\n2\n\`\`\``,
        'x',
      ).examples
      return example?.codes[0]?.isSession
    })
    expect(modes).toEqual([true, undefined])
  })
})

describe('a traceback in the output', () => {
  it('is how the program must end', () => {
    const output =
      'before\nTraceback (most recent call last):\n  File "x.py", line 2, in <module>\n    int("x")\nValueError: no'
    expect(read('print("before")\nint("x")', output).codes[0]?.attributes).toEqual({ raises: 'ValueError' })
  })

  it('is how a session ends, wherever in it it stands', () => {
    const output =
      '1\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nIndexError: no\n2'
    expect(read('1\n[][0]\n2', output).codes[0]).toMatchObject({
      isSession: true,
      attributes: { raises: 'IndexError' },
    })
  })

  it('may stand in comments below a prompt', () => {
    const told =
      '>>> [][0]\n# Traceback (most recent call last):\n#   File "<stdin>", line 1, in <module>\n# IndexError: no'
    const { codes, outputs } = read(told)
    expect(codes[0]).toMatchObject({ code: '[][0]\n', attributes: { raises: 'IndexError' } })
    expect(outputs[0]?.text).toMatch(/^Traceback.*\n {2}File.*\nIndexError: no$/)
  })

  it('is none where the program catches it', () => {
    const output =
      'Traceback (most recent call last):\n  File "x.py", line 2, in <module>\nValueError: no\n\nafter'
    expect(
      read('try:\n    int("x")\nexcept ValueError:\n    traceback.print_exc()\nprint("after")', output)
        .codes[0]?.attributes,
    ).toEqual({})
  })
})

describe('the last line of a traceback, quoted alone', () => {
  it.each([
    [
      'of a built-in exception',
      "int('x')",
      "ValueError: invalid literal for int() with base 10: 'x'",
      'ValueError',
    ],
    ['below what was printed', "print('a')\n{}['b']", "a\nKeyError: 'b'", 'KeyError'],
    [
      'of a class in a module',
      "import json\njson.loads('')",
      'json.decoder.JSONDecodeError: Expecting value',
      'JSONDecodeError',
    ],
  ])('%s says how the program ends', (_, code, output, raises) => {
    expect(read(code, output).codes[0]?.attributes.raises).toBe(raises)
  })

  it.each([
    [
      'an exception that is caught',
      "try:\n    int('x')\nexcept ValueError as e:\n    print(repr(e))",
      'ValueError: x',
    ],
    ['words that are printed', "print('ValueError: not really')", 'ValueError: not really'],
  ])('%s says nothing of the end', (_, code, output) => {
    expect(read(code, output).codes[0]?.attributes.raises).toBeUndefined()
  })
})
