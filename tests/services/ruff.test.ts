import { afterAll, expect, test } from 'vitest'
import { ruff } from '../../src/services/ruff'
import type { SourceFile } from '../../src/services/service'
import { applyEdits as apply } from '../../src/services/textChange'

const service = ruff.start()
afterAll(() => service.stop())

async function problemsOf(text: string, ...others: readonly SourceFile[]) {
  service.update([{ name: 'main.py', text }, ...others])
  return service.problems()
}

test('a problem has its place in UTF-16, its rule, and a page about it', async () => {
  const text = 'x = "😀"; print(nobody)\n'
  const [problem, ...others] = await problemsOf(text)
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    file: 'main.py',
    from: text.indexOf('nobody'),
    to: text.indexOf('nobody') + 6,
    line: 1,
    column: text.indexOf('nobody') + 1,
    severity: 'error',
    source: 'ruff',
    rule: 'F821',
    link: 'https://docs.astral.sh/ruff/rules/undefined-name/',
  })
  expect(problem?.message).toContain('nobody')
})

test.each([
  ['import os, sys\nprint(sys.path)\n', 'F401', 'import sys\nprint(sys.path)\n', true],
  [
    'def f(a=[]):\n    return a\n',
    'B006',
    'def f(a=None):\n    if a is None:\n        a = []\n    return a\n',
    false,
  ],
  ['def f(a: "list[int]"): return a == None\n', 'E711', 'def f(a: "list[int]"): return a is None\n', false],
  [
    'from typing import List\nx: List[int] = []\n',
    'UP006',
    'from typing import List\nx: list[int] = []\n',
    true,
  ],
  ['def f(a: int = None): return a\n', 'RUF013', 'def f(a: int | None = None): return a\n', false],
  ['x = 3\nprint(not x in [1])\n', 'E713', 'x = 3\nprint(x not in [1])\n', true],
])('a fix mends its problem, alone: %j', async (text, rule, mended, safe) => {
  const found = (await problemsOf(text)).find((problem) => problem.rule === rule)
  expect(found?.fix?.safe).toBe(safe)
  expect(apply(text, found?.fix?.edits ?? [])).toBe(mended)
  expect((await problemsOf(mended)).map((problem) => problem.rule)).not.toContain(rule)
})

test('what a package passes on is in use', async () => {
  const init = { name: 'shop/__init__.py', text: 'from .prices import TEA\n' }
  expect(await problemsOf('import shop\nprint(shop.TEA)\n', init)).toEqual([])
  expect((await problemsOf('from shop import TEA\n', init)).map(({ file }) => file)).toEqual(['main.py'])
})

test.each(['def f(:\n  pass\n', 'print("a\n', 'for\n', 'class A\n    pass\n'])(
  'what does not parse is an error with a place, and cannot be formatted: %j',
  async (text) => {
    const [first] = await problemsOf(text)
    expect(first).toMatchObject({ severity: 'error', rule: undefined, line: 1 })
    await expect(service.format?.('main.py')).rejects.toThrow(
      /^This does not parse, so it cannot be formatted: .*\.$/,
    )
  },
)

test('format is one change, and none where all is well', async () => {
  const text = "x = {  'a':1 }\nprint( x )\n"
  service.update([{ name: 'main.py', text }])
  const edits = (await service.format?.('main.py')) ?? []
  const formatted = apply(text, edits)
  expect(formatted).toBe('x = {"a": 1}\nprint(x)\n')
  service.update([{ name: 'main.py', text: formatted }])
  expect(await service.format?.('main.py')).toEqual([])
})

test('all files are looked at, and those that are gone are not', async () => {
  const other = { name: 'shapes/circle.py', text: 'import os\n' }
  const files = await problemsOf('print(x)\n', other, { name: 'data.csv', text: 'a,b\n' })
  expect(files.map(({ file }) => file)).toEqual(['main.py', 'shapes/circle.py'])
  expect((await problemsOf('print(x)\n')).map(({ file }) => file)).toEqual(['main.py'])
})

test('the last value of a program is no problem, for Run shows it', async () => {
  expect(await problemsOf('x = [1, 2]\nx\n')).toEqual([])
})

test('a service that is stopped says so, and another one can be started', async () => {
  const other = ruff.start()
  other.update([{ name: 'main.py', text: 'import os\n' }])
  const asked = other.problems()
  other.stop()
  await expect(asked).rejects.toMatchObject({ name: 'ServiceStopped' })
  await expect(other.problems()).rejects.toMatchObject({ name: 'ServiceStopped' })
})
