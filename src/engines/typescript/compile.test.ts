import { describe, expect, it } from 'vitest'
import { compile, describeCompileError } from './compile'

function codeOf(source: string): string {
  const compiled = compile(source)
  if ('error' in compiled) throw new Error(compiled.error.message)
  return compiled.code
}

describe('compile', () => {
  it('keeps lines, and columns where only types are removed', () => {
    const source =
      'const size: number = 1\nfunction f<T>(a: T, b?: T[]): T | undefined { return b?.[0] ?? a }\nlet z'
    const code = codeOf(source)
    expect(code).not.toMatch(/number|undefined|<T>/)
    for (const part of ['= 1', '{ return', 'b?.[0]', '?? a', 'let z']) {
      expect([part, code.indexOf(part)]).toEqual([part, source.indexOf(part)])
    }
  })

  it('puts no blanks into the text of templates', () => {
    const source = 'const s = `a ${(x as string)} b ${y as number}`; const t = (z as T) + `q`'
    const texts = new Function('x', 'y', 'z', `${codeOf(source)}\nreturn [s, t]`) as (
      ...values: string[]
    ) => string[]
    expect(texts('1', '2', '3')).toEqual(['a 1 b 2', '3q'])
  })

  it.each([
    ['const x = = 2', 1, 11],
    ['let ok = 1\nconst x: number = )', 2, 19],
    ['const a: string = "1"; const a = 2', 1, 30],
    ['let s = "abc\nd"', 1, 9],
    ['return 1', 1, 1],
    ['class A {\n  x: = 1\n}', 2, 6],
  ])('tells where %j does not parse', (source, line, column) => {
    expect(compile(source)).toMatchObject({ error: { name: 'SyntaxError', line, column } })
  })

  it.each([
    'import fs from "node:fs"',
    'import "./style.css"',
    'const fs = await import("node:fs")',
    'export * from "x"',
    'export { a } from "x"',
    'const unused = 1\nimport { unused as other } from "x"',
  ])('refuses %j in a sentence', (source) => {
    expect(compile(source)).toMatchObject({
      error: { message: expect.stringMatching(/cannot import modules/) as unknown },
    })
  })

  it('drops imports of types, and the word export', () => {
    const source =
      'import type { A } from "a"\nexport const a = 1\nexport { a as b }\nexport default a\nconsole.log(a)'
    expect(
      codeOf(source)
        .split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(['', '       const a = 1', '', ';(             a);$value((', 'console.log(a)))'])
  })

  it('shows a syntax error below its line', () => {
    const source = 'let a = 1\n\tlet b = = 2'
    const compiled = compile(source)
    if (!('error' in compiled)) throw new Error('It compiled.')
    expect(describeCompileError(compiled.error, source)).toBe(
      'main.ts:2:10\n\tlet b = = 2\n\t        ^\n\nSyntaxError: Unexpected token\n',
    )
  })
})
