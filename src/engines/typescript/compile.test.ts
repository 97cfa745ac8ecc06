import { describe, expect, it } from 'vitest'
import { compile } from './compile'
import { describeCompileError } from './compileError'
import { unpack } from './packed'

function codeOf(source: string): string {
  const compiled = compile(source)
  if ('error' in compiled) throw new Error(compiled.error.message)
  return unpack(compiled.code).code
}

describe('compile', () => {
  it('compiles as TypeScript does', () => {
    const source =
      'enum Size { Small = 1, Large = Small << 3 }\nnamespace Sizes { export const all = [Size.Large] }\n'
    expect(codeOf(`${source}console.log(Sizes.all as Size[])`)).toBe(
      [
        'var Size;',
        '(function (Size) {',
        '    Size[Size["Small"] = 1] = "Small";',
        '    Size[Size["Large"] = 8] = "Large";',
        '})(Size || (Size = {}));',
        'var Sizes;',
        '(function (Sizes) {',
        '    Sizes.all = [Size.Large];',
        '})(Sizes || (Sizes = {}));',
        '$value((console.log(Sizes.all)));',
      ].join('\n'),
    )
  })

  it.each([
    ['const x = = 2', 1, 11],
    ['let ok = 1\nconst x: number = )', 2, 19],
    ['const a: string = "1"; const a = 2', 1, 30],
    ['let s = "abc\nd"', 1, 13],
    ['return 1', 1, 1],
    ['class A {\n  x: = 1\n}', 2, 6],
    ['console.log(Math.max(1, 2);\n', 1, 27],
    ['function f() {\n  const = 3\n', 2, 9],
    ['function f() {\n  /* no end\n}\n', 4, 1],
    ['f(function () {\n  const s = "no end\n})\n', 2, 20],
    ['const name = "x"\nconst s = `hi ${name}`; let q: number = 08', 2, 41],
    ['type T = { a: 1 }\n\nconst t = <T>{ a: 1 }; break', 3, 24],
    ['import fs = require("fs")\nfs', 1, 1],
  ])('tells where %j does not parse', (source, line, column) => {
    expect(compile(source)).toMatchObject({ error: { name: 'SyntaxError', line, column } })
  })

  it.each([
    ['let a = 1\nlet a = 2', 2, 5, "Cannot redeclare block-scoped variable 'a'"],
    ['class A {}\nconst A = 1', 2, 7, "Duplicate identifier 'A'"],
    ['function f(a: number, a: string) {}', 1, 23, "Duplicate identifier 'a'"],
    ['try {} catch (e) { let e }', 1, 24, "Cannot redeclare identifier 'e' in catch clause"],
    [
      'function f() {\n  await 1\n}',
      2,
      3,
      "'await' expressions are only allowed within async functions and at the top levels of modules",
    ],
    ['const await = 1', 1, 7, "Identifier expected. 'await' is a reserved word at the top-level of a module"],
    [
      'async function f(a = await 1) {}',
      1,
      22,
      "'await' expressions cannot be used in a parameter initializer",
    ],
    ['[1].forEach(() => { break })', 1, 21, 'Jump target cannot cross function boundary'],
    ['continue', 1, 1, "A 'continue' statement can only be used within an enclosing iteration statement"],
    [
      'f() = 1',
      1,
      1,
      'The left-hand side of an assignment expression must be a variable or a property access',
    ],
    [
      'for (1 of []) {}',
      1,
      6,
      "The left-hand side of a 'for...of' statement must be a variable or a property access",
    ],
    ['const a', 1, 7, "'const' declarations must be initialized"],
    ['return 5', 1, 1, "A 'return' statement can only be used within a function body"],
    ['1 ?? 2 || 3', 1, 1, "'??' and '||' operations cannot be mixed without parentheses"],
    ['class A { f() { this.#x } }', 1, 22, "Private field '#x' must be declared in an enclosing class"],
    ['const r = /(/', 1, 11, 'Invalid regular expression: /(/: Unterminated group'],
    ['if (true) class A {}', 1, 11, "Unexpected token 'class'"],
  ])('tells in TypeScript’s words, or Node’s, why %j is no program', (source, line, column, message) => {
    expect(compile(source)).toEqual({ error: { name: 'SyntaxError', line, column, message } })
  })

  it.each([
    ['function f() {\n  if (1) {\n    f()\n  }\n\nf()\n', 1, 14],
    ['const list = [\n  1,\n  [2, 3]\n', 1, 14],
    ['console.log(1,\n  (2)\n', 1, 12],
    ['const s = `a ${1 + 2', 1, 14],
    ['const s = `a ${1 + `b`} c\nconsole.log(s)', 1, 11],
    ['{ f(`never\nends)\n}', 1, 5],
    ['const r = /[{(]/g, u = { a: `}` }\nif (r) {', 2, 8],
    ['class A {\n  m() {\n    return {\n      a: 1,\n    }\n  }\n', 1, 9],
    ['class A {\n  m() {\n    return 1\n  }\n\nconst a = new A()\na.m()\n', 1, 9],
    ['class A {\n  m() {\n    return 1\n\n  n() {\n    return 2\n  }\n}\n', 2, 7],
    ['function f(n: number) {\n  if (n > 1) {\n    return 2\n  return 3\n}\nf(1)\n', 2, 14],
    ['const o = {\n  a: 1,\n\nconsole.log(o)\n', 1, 11],
    ['const f = (n: number) => {\n  return n\n\nf(1)\n', 1, 26],
    ['const s = `a ${1 + 2`\nconsole.log(`b`, s)\n', 1, 14],
    ['switch (1 as number) {\n  case 1:\n    break\n\nconsole.log(1)\n', 1, 22],
    ['for (const a of [1]) {\n  for (const b of [2]) {\n    console.log(a, b)\n}\n', 2, 24],
    ['if (1) {\n  f()\nelse {\n  f()\n}\nfunction f() {}\n', 1, 8],
    ['[1].forEach((n) => {\n  console.log(n)\n)\n', 1, 20],
    ['interface P {\n  x: number\n\nconst p: P = { x: 1 }\n', 1, 13],
    ['enum E {\n  A,\nconsole.log(E.A)\n', 1, 8],
    ['namespace N {\n  export const a = 1\n\nconsole.log(N.a)\n', 1, 13],
    ['console.log(Math.max(1, 2)\nconsole.log(1)\n', 1, 12],
  ])('places what is not closed in %j where it opened', (source, line, column) => {
    expect(compile(source)).toMatchObject({
      error: { line, column, message: expect.stringMatching(/never closed/) as unknown },
    })
  })

  it.each([
    'import fs from "node:fs"\nfs.read()',
    'import "./style.css"',
    'const fs = await import("node:fs")',
    'export * from "x"',
    'export { a } from "x"',
    'const unused = 1\nimport { unused as other } from "x"\nother()',
  ])('refuses %j in a sentence', (source) => {
    expect(compile(source)).toMatchObject({
      error: { message: expect.stringMatching(/import their own|Cannot find/) as unknown },
    })
  })

  it.each([
    'import type { A } from "a"',
    'import { type A } from "a"\nconst a: A = 1',
    'import { A } from "a"\nlet a: A',
    'import a, * as b from "a"',
  ])('drops %j, of which no value is used', (source) => {
    expect(codeOf(source)).not.toContain('import')
  })

  it('makes statements of exports', () => {
    const source = 'export const a = 1\nexport { a as b }\nexport default a\nconsole.log(a)'
    const lines = codeOf(source).split('\n')
    expect(lines.map((line) => line.trimEnd())).toEqual([
      '       const a = 1;',
      '',
      ';(             a);',
      '$value((console.log(a)));',
    ])
  })

  it.each([
    ['parentheses', '('.repeat(20_000) + '1' + ')'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['property names', `x${'.a'.repeat(40_000)}`],
    ['calls', `x${'()'.repeat(40_000)}`],
    ['blocks', '{'.repeat(20_000)],
    ['types', `let x: ${'Array<'.repeat(20_000)}`],
    ['groups of a pattern', `/${'('.repeat(5_000)}${')'.repeat(5_000)}/`],
    ['conditions', '1 ? '.repeat(20_000)],
  ])('says in words that %s are nested too deeply', (_what, source) => {
    expect(compile(source)).toMatchObject({
      error: { message: expect.stringMatching(/too deeply nested/) as unknown },
    })
  })

  it('shows a syntax error below its line', () => {
    const source = 'let a = 1\n\tlet b = = 2'
    const compiled = compile(source)
    if (!('error' in compiled)) throw new Error('It compiled.')
    expect(describeCompileError(compiled.error, [{ name: 'main.ts', content: source }], 'main.ts')).toBe(
      'main.ts:2:10\n\tlet b = = 2\n\t        ^\n\nSyntaxError: Expression expected\n',
    )
  })
})
