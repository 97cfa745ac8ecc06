import { describe, expect, it } from 'vitest'
import { parseExamples } from '../parse'

/** What each of some fences builds on, by position. */
function above(front: string, ...codes: readonly string[]): (readonly number[])[] {
  const source = `${front}${codes.map((code) => `Words.\n\n\`\`\`python\n${code}\n\`\`\`\n`).join('\n')}`
  const { examples, problems } = parseExamples(source, 'entry.md')
  expect(problems).toEqual([])
  return examples.map(({ codes }) => codes[0]?.above ?? [])
}

describe('the bare fences of a page', () => {
  it.each([
    ['a name that is bound above', ['x = 1', 'print(x)'], [[], [0]]],
    ['the last that binds it', ['x = 1', 'x = 2', 'x'], [[], [], [1]]],
    ['what was changed in between', ['xs = [1]', 'xs.append(2)', 'print(xs)'], [[], [0], [0, 1]]],
    ['an item that was set', ['d = {}', 'd["a"] = 1', 'd'], [[], [0], [0, 1]]],
    ['what was only looked at', ['xs = [1]', 'print(xs, len(xs))', 'xs'], [[], [0], [0]]],
    ['what that one needs', ['import math', 'r = math.pi', 'print(r)'], [[], [0], [0, 1]]],
    ['a module, not what used it', ['import math', 'print(math.pi)', 'math.tau'], [[], [0], [0]]],
    [
      'a name that a function reads',
      ['rate = 2', 'def f(x):\n    return x * rate', 'f(1)'],
      [[], [0], [0, 1]],
    ],
    ['a value that it adds to', ['n = 1', 'n += 1', 'n'], [[], [0], [0, 1]]],
    ['a class that is derived from', ['class A: pass', 'class B(A): pass'], [[], [0]]],
    ['a decorator', ['def d(f): return f', '@d\ndef g(): pass'], [[], [0]]],
    ['a name in an f-string', ['who = "Ada"', 'print(f"{who!r:>{9}}")'], [[], [0]]],
    [
      'what a with statement binds',
      ['import io\nwith io.StringIO() as file: pass', 'file.closed'],
      [[], [0]],
    ],
    ['what is deleted', ['x = 1', 'del x'], [[], [0]]],
    ['a name that only a star import can bind', ['from math import *', 'sqrt(4)'], [[], [0]]],
    ['what := binds in a comprehension', ['[last := n for n in range(3)]', 'last'], [[], [0]]],
    [
      'a global that a function adds to',
      ['n = 0', 'def f():\n    global n\n    n += 1', 'f()'],
      [[], [0], [0, 1]],
    ],
    ['what may not have been bound again', ['x = 1', 'if 2 > 5:\n    x = 2', 'x'], [[], [], [0, 1]]],
    ['what a loop may not come to', ['x = 1', 'for x in []:\n    pass', 'x'], [[], [], [0, 1]]],
    ['what a try may not come to', ['x = 1', 'try:\n    x = int("")\nexcept: pass', 'x'], [[], [], [0, 1]]],
    ['a change by another name', ['xs = [1]\nys = xs', 'ys.append(2)', 'xs'], [[], [0], [0, 1]]],
    ['a change of a part', ['m = [[1]]', 'row = m[0]\nrow.append(2)', 'm'], [[], [0], [0, 1]]],
    ['a change in a loop', ['m = [[1]]', 'for row in m:\n    row.append(2)', 'm'], [[], [0], [0, 1]]],
    ['an iterator that was read through', ['it = map(str, [1])', 'list(it)', 'list(it)'], [[], [0], [0, 1]]],
    [
      'an iterator that a loop read',
      ['g = (n for n in [1])', 'for n in g: pass', 'sum(g)'],
      [[], [0], [0, 1]],
    ],
    ['a list that was read through', ['xs = [1]', 'for x in xs: pass\nsum(xs)', 'xs'], [[], [0], [0]]],
    ['a template string', ['who = "Ada"', 't"Hello {who}"'], [[], [0]]],
    ['a statement behind a semicolon', ['x = 1; y = 2', 'y'], [[], [0]]],
  ])('need %s', (_, codes, expected) => {
    expect(above('', ...codes)).toEqual(expected)
  })

  it.each([
    ['a name of their own', ['x = 1', 'x = 2\nprint(x)']],
    ['a parameter', ['x = 1', 'def f(x):\n    return x\nf(2)']],
    ['a local', ['x = 1', 'def f():\n    x = 2\n    return x']],
    ['a comprehension’s name', ['x = 1', 'print([x for x in range(3)])']],
    ['a loop’s name', ['x = 1', 'for x in range(3):\n    print(x)']],
    ['a keyword', ['x = 1', 'dict(x=2)']],
    ['an attribute', ['x = 1', 'import math\nmath.x']],
    ['a pattern’s name', ['x = 1', 'match 5:\n    case x:\n        print(x)']],
    ['an exception’s name', ['e = 1', 'try:\n    pass\nexcept ValueError as e:\n    print(e)']],
    ['an import', ['math = 1', 'from os import path as math\nmath']],
    ['a name of the interpreter', ['sum = 1', 'print(sum([1]))']],
    ['a name that is bound below', ['print(y)', 'y = 1']],
    ['a global of a function of their own', ['x = 1', 'def f():\n    global x\n    x = 2\n    return x']],
    ['a copy', ['xs = [1]', 'ys = [1]\nys.append(2)', 'zs = list("a")']],
  ])('need nothing for %s', (_, codes) => {
    expect(above('', ...codes)).toEqual(codes.map(() => []))
  })

  it('stand alone where front matter says so', () => {
    expect(above('---\nexamples: independent\n---\n\n', 'x = 1', 'print(x)')).toEqual([[], []])
  })

  it('give nothing to containers and take nothing from them', () => {
    const container = (code: string): string => `::: example A\n\`\`\`python\n${code}\n\`\`\`\n:::\n`
    const { examples } = parseExamples(
      `${container('x = 1')}\n\`\`\`python\nx\n\`\`\`\n\n${container('x')}`,
      'x',
    )
    expect(examples.map(({ codes }) => codes[0]?.above)).toEqual([undefined, undefined, undefined])
  })
})
