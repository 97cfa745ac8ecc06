import { afterAll, describe, expect, test } from 'vitest'
import { pythonTypes } from '../../src/services/basedpyright'
import type { LanguageService, SourceFile } from '../../src/services/service'
import { applyEdits as apply } from '../../src/services/textChange'

// All that it can do is asked here; it has no format and no emit, which are ruff's and TypeScript's.
const service = pythonTypes.start() as Required<LanguageService>
afterAll(() => service.stop())

/** Puts a project up: `|` in the main file is the cursor. @returns its place */
function put(text: string, ...others: readonly SourceFile[]) {
  const offset = Math.max(0, text.indexOf('|'))
  const whole = text.replace('|', '')
  service.update([{ name: 'main.py', text: whole }, ...others])
  return { file: 'main.py', offset, text: whole }
}

const shapes: SourceFile = {
  name: 'lib/shapes.py',
  text: 'def area(r: float) -> float:\n    """The area of a <b>circle</b>.\n\n    In square units.\n    """\n    return 3 * r * r\n',
}

describe('problems', () => {
  test('have place, rule and a page about it', async () => {
    const { text } = put('s = "😀"; n: int = s\n')
    const [problem, ...others] = await service.problems()
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      file: 'main.py',
      from: text.lastIndexOf('s'),
      line: 1,
      column: text.lastIndexOf('s') + 1,
      severity: 'error',
      source: 'basedpyright',
      rule: 'reportAssignmentType',
      link: expect.stringMatching(/^https:\/\/docs\.basedpyright\.com\/.*#reportAssignmentType$/) as string,
    })
  })

  test('follow the files: one that is new, changed, renamed, gone', async () => {
    const main = 'from lib.shapes import area\narea("1")\n'
    const rules = async () => (await service.problems()).map(({ file, rule }) => `${file} ${rule ?? ''}`)
    put(main)
    expect(await rules()).toEqual(['main.py reportMissingImports'])
    put(main, shapes)
    expect(await rules()).toEqual(['main.py reportArgumentType'])
    put(main, { ...shapes, text: shapes.text.replace('r: float', 'r: str') })
    expect(await rules()).toEqual(['lib/shapes.py reportOperatorIssue'])
    put(main.replace('shapes', 'größen'), { ...shapes, name: 'lib/größen.py' })
    expect(await rules()).toEqual(['main.py reportArgumentType'])
    put(main)
    expect(await rules()).toEqual(['main.py reportMissingImports'])
  })

  test.each([
    ['import requests\n', 'reportMissingImports'],
    ['import yaml\n', 'reportMissingImports'],
    ['import json, asyncio, tomllib\nprint(json, asyncio, tomllib)\n', undefined],
    ['print(__file__, __name__)\n', undefined],
    ['type Pair[T] = tuple[T, T]\nx: Pair[int] = (1, 2)\n', undefined],
    ['x: int = 1\nx.nope\n', 'reportAttributeAccessIssue'],
  ])('of what exists there are none, of what does not there is one: %j', async (text, rule) => {
    put(text)
    expect(
      (await service.problems()).filter(({ severity }) => severity === 'error').map((each) => each.rule),
    ).toEqual(rule === undefined ? [] : [rule])
  })
})

test('hover tells the type and the documentation, as text', async () => {
  const place = put('from lib.shapes import area\nar|ea(1)\n', shapes)
  const found = await service.hover(place)
  expect(place.text.slice(found?.from, found?.to)).toBe('area')
  expect(found).toMatchObject({
    code: '(function) def area(r: float) -> float',
    text: 'The area of a <b>circle</b>.\n\nIn square units.',
  })
  expect((await service.hover(put('[1].app|end(2)')))?.text).toContain(
    'Append object to the end of the list.',
  )
  expect(await service.hover(put('# a com|ment'))).toBeUndefined()
})

test('completion after a dot, of half a name, of a module; and nothing that would have to be imported', async () => {
  const place = put('[1].app|')
  const found = await service.complete(place)
  expect(found?.from).toBe(place.text.indexOf('app'))
  const append = found?.items.find(({ label }) => label === 'append')
  expect(append).toMatchObject({ kind: 'method' })
  expect(append && (await service.describe(place, append))).toMatchObject({
    code: expect.stringContaining('append') as string,
    text: expect.stringContaining('Append object') as string,
  })
  const labels = async (text: string) =>
    (await service.complete(put(text, shapes)))?.items.map(({ label }) => label) ?? []
  expect(await labels('from lib.shapes import |')).toContain('area')
  expect(await labels('import asyn|')).toContain('asyncio')
  expect(await labels('Coun|')).not.toContain('Counter')
})

test('a call that is being written shows its signatures and the parameter', async () => {
  const [first, second] = await service.signatures(put('range(1, |'))
  expect(first?.label).toContain('stop: SupportsIndex, step')
  const { from, to } = first?.parameters[first.active ?? -1] ?? { from: 0, to: 0 }
  expect(first?.label.slice(from, to)).toBe('stop: SupportsIndex')
  expect(second?.label).toContain('(stop: SupportsIndex, /)')
  expect(await service.signatures(put('range|'))).toEqual([])
})

test('definition leads into another file, and nowhere for what is not of the project', async () => {
  const at = await service.definition(put('from lib.shapes import area\nar|ea(1)\n', shapes))
  expect(at?.file).toBe('lib/shapes.py')
  expect(shapes.text.slice(at?.from, at?.to)).toBe('area')
  expect(await service.definition(put('pri|nt()'))).toBeUndefined()
})

test('rename changes all files, and says why it cannot', async () => {
  const place = put('from lib.shapes import area\nprint(ar|ea(1), "area")\n', shapes)
  const edits = await service.rename(place, 'surface')
  expect(
    apply(
      place.text,
      edits.filter(({ file }) => file === 'main.py'),
    ),
  ).toBe('from lib.shapes import surface\nprint(surface(1), "area")\n')
  expect(
    apply(
      shapes.text,
      edits.filter(({ file }) => file === shapes.name),
    ),
  ).toContain('def surface(')
  await expect(service.rename(place, 'two words')).rejects.toThrow(
    '“two words” is no name that Python knows.',
  )
  await expect(service.rename(place, 'class')).rejects.toThrow('“class” is no name')
  await expect(service.rename(put('pri|nt()'), 'x')).rejects.toThrow('no name of yours')
})

test('a fix brings the missing import', async () => {
  const { text } = put('print(sys.argv)\n')
  const [problem] = await service.problems()
  const fixes = await service.fixes({ file: 'main.py', from: problem?.from ?? 0, to: problem?.to ?? 0 })
  put(apply(text, fixes.find(({ title }) => title === 'import sys')?.edits ?? []))
  expect(await service.problems()).toEqual([])
})

test('a service that is stopped says so', async () => {
  const other = pythonTypes.start()
  other.update([{ name: 'main.py', text: 'x: int = ""\n' }])
  const asked = other.problems()
  other.stop()
  await expect(asked).rejects.toMatchObject({ name: 'ServiceStopped' })
  await expect(other.problems()).rejects.toMatchObject({ name: 'ServiceStopped' })
})
