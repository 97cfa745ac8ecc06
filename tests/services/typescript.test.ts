import { afterAll, describe, expect, test } from 'vitest'
import type { LanguageService, SourceFile } from '../../src/services/service'
import { typescriptTypes } from '../../src/services/typescript'
import { applyEdits as apply } from '../../src/services/textChange'

// All that it can do is asked here.
const service = typescriptTypes.start() as Required<LanguageService>
afterAll(() => service.stop())

/** Puts a project up: `|` in the main file is the cursor. @returns its place */
function put(text: string, ...others: readonly SourceFile[]) {
  const offset = Math.max(0, text.indexOf('|'))
  const whole = text.replace('|', '')
  service.update([{ name: 'main.ts', text: whole }, ...others])
  return { file: 'main.ts', offset, text: whole }
}

const shapes: SourceFile = {
  name: 'lib/shapes.ts',
  text: '/** The area of a circle. @param r its radius */\nexport function area(r: number): number {\n  return Math.PI * r * r\n}\n',
}

describe('problems', () => {
  test('are those of strict, with place and rule', async () => {
    const { text } = put('const s = "😀"; const n: number = s\nfunction f(x) { return x }\n')
    expect(await service.problems()).toMatchObject([
      {
        file: 'main.ts',
        from: text.indexOf('n:'),
        line: 1,
        rule: 'TS2322',
        severity: 'error',
        source: 'typescript',
      },
      { file: 'main.ts', line: 2, column: 12, rule: 'TS7006' },
    ])
  })

  test('of one file do not depend on names of another', async () => {
    put('const name = 1\nconsole.log(name)\n', {
      name: 'other.ts',
      text: 'const name = 2\nconsole.log(name)\n',
    })
    expect(await service.problems()).toEqual([])
  })

  test.each(['./lib/shapes', './lib/shapes.js', './lib/shapes.ts'])(
    'an import finds its file by %s',
    async (path) => {
      put(`import { area } from '${path}'\narea('1')\n`, shapes)
      expect((await service.problems()).map(({ rule }) => rule)).toEqual(['TS2345'])
    },
  )

  test('an import of a file that is gone is one', async () => {
    put(`import { area } from './lib/shapes'\narea(1)\n`, shapes)
    expect(await service.problems()).toEqual([])
    put(`import { area } from './lib/shapes'\narea(1)\n`)
    expect((await service.problems()).map(({ rule }) => rule)).toEqual(['TS2307'])
  })
})

test('hover tells the type and the documentation, as text', async () => {
  const place = put(`import { area } from './lib/shapes'\nar|ea(1)\n`, shapes)
  const found = await service.hover(place)
  expect(place.text.slice(found?.from, found?.to)).toBe('area')
  expect(found?.code).toContain('area(r: number): number')
  expect(found?.text).toBe('The area of a circle.\n\n@param r its radius')
  expect((await service.hover(put('[1].ma|p(String)')))?.text).toContain('Calls a defined callback function')
})

test('completion after a dot, of half a name, and of nothing', async () => {
  const dot = await service.complete(put('[1].|'))
  expect(dot?.items.find(({ label }) => label === 'map')).toMatchObject({ kind: 'method' })
  const half = put('[1].fin|')
  expect((await service.complete(half))?.from).toBe(half.text.indexOf('fin'))
  expect(await service.describe(half, { label: 'findLast', kind: 'method' })).toMatchObject({
    code: expect.stringContaining('findLast') as string,
    text: expect.stringContaining('last element') as string,
  })
  expect(
    (await service.complete(put('const greeting = 1\ngre|')))?.items.map(({ label }) => label),
  ).toContain('greeting')
  expect((await service.complete(put('"a|"')))?.items ?? []).toEqual([])
})

test('a name that no dot can stand before takes the place of the dot', async () => {
  const place = put(`const prices = { 'green tea': 3 }\nprices.|`)
  const tea = (await service.complete(place))?.items.find(({ label }) => label === 'green tea')
  expect(tea).toMatchObject({ insert: '["green tea"]', from: place.offset - 1 })
})

test('a call that is being written shows its signature and the parameter', async () => {
  const [first] = await service.signatures(put('Math.pow(2, |'))
  expect(first?.label).toBe('pow(x: number, y: number): number')
  const { from, to } = first?.parameters[first.active ?? -1] ?? { from: 0, to: 0 }
  expect(first?.label.slice(from, to)).toBe('y: number')
  expect(await service.signatures(put('Math.pow|'))).toEqual([])
})

test('definition leads into another file, and nowhere for what is not of the project', async () => {
  const at = await service.definition(put(`import { area } from './lib/shapes'\nar|ea(1)\n`, shapes))
  expect(at?.file).toBe('lib/shapes.ts')
  expect(shapes.text.slice(at?.from, at?.to)).toBe('area')
  expect(await service.definition(put('pars|eInt("1")'))).toBeUndefined()
})

test('rename changes all files, keeps what only looks alike, and says why it cannot', async () => {
  const place = put(
    `import { area } from './lib/shapes'\nconst o = { area: 1 }\nconsole.log(ar|ea(o.area), { area })\n`,
    shapes,
  )
  const edits = await service.rename(place, 'surface')
  expect(
    apply(
      place.text,
      edits.filter(({ file }) => file === 'main.ts'),
    ),
  ).toBe(
    `import { surface } from './lib/shapes'\nconst o = { area: 1 }\nconsole.log(surface(o.area), { area: surface })\n`,
  )
  expect(edits.filter(({ file }) => file === shapes.name)).toHaveLength(1)
  await expect(service.rename(place, 'two words')).rejects.toThrow(
    '“two words” is no name that TypeScript knows.',
  )
  await expect(service.rename(place, 'class')).rejects.toThrow('“class” is no name')
  await expect(service.rename(put('pars|eInt("1")'), 'x')).rejects.toThrow('no name of yours')
})

test('fixes are offered for what a problem marks', async () => {
  const { text } = put('interface A { one: number }\nclass B implements A {}\n')
  const [problem] = await service.problems()
  const [fix] = await service.fixes({ file: 'main.ts', from: problem?.from ?? 0, to: problem?.from ?? 0 })
  expect(fix?.title).toBe("Implement interface 'A'")
  put(apply(text, fix?.edits ?? []))
  expect((await service.problems()).map(({ rule }) => rule)).not.toContain('TS2420')
})

test('format keeps what is formatted', async () => {
  const { text } = put('const  a={b:1};function f( ){return   a}\n')
  const formatted = apply(text, await service.format('main.ts'))
  expect(formatted).toBe('const a = { b: 1 }; function f() { return a }\n')
  put(formatted)
  expect(await service.format('main.ts')).toEqual([])
})

test('what comes out is JavaScript and declarations', async () => {
  put(
    'enum Colour { Red }\nexport const c: Colour = Colour.Red\nexport function f(a: number): string { return `${a}` }\n',
  )
  const emitted = await service.emit('main.ts')
  expect(emitted?.declarations).toContain('export declare function f(a: number): string;')
  expect(emitted?.javascript).toContain('export function f(a) {')
})
