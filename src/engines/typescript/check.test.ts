import { describe, expect, it } from 'vitest'
import { typeCheck } from './check'

const check = (code: string, line = 1) => typeCheck([{ file: 'docs/a.md', code, line }])

describe('typeCheck', () => {
  it('accepts what a program in the worker may use', () => {
    const code = `const name: string | null = prompt('Name?')
console.table([{ name }])
const copy = structuredClone(new Map([['a', 1]]))
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
await sleep(1)
for await (const n of (async function* () { yield copy.get('a') })()) console.log(n)
console.log(Object.groupBy([1, 2], (n) => (n % 2 ? 'odd' : 'even')), new URL('https://example.org').host)
`
    expect(check(code)).toEqual([])
  })

  it('tells the line in the Markdown file, and the column', () => {
    const found = check('const ok = 1\nconst count: number = "three"\nconsole.log(ok, count)', 20)
    expect(found).toEqual([
      {
        file: 'docs/a.md',
        line: 21,
        column: 7,
        message: "Type 'string' is not assignable to type 'number'.",
      },
    ])
  })

  it.each([
    ['an unchecked index', 'const list: number[] = []\nconst first: number = list[0]', 2],
    ['an implicit any', 'function f(x) {\n  return x\n}', 1],
    ['a null that is not handled', 'const n = prompt("?")\n\nn.trim()', 3],
    ['a syntax error', 'let x: = 3', 1],
    ['a Node global', 'process.exit(1)', 1],
    ['an import', 'import { readFile } from "node:fs"', 1],
  ])('finds %s', (_what, code, line) => {
    expect(check(code).map((found) => found.line)).toContain(line)
  })

  it('keeps programs apart, and says which of them is wrong', () => {
    const good = { file: 'docs/a.md', code: 'const value = 1\nconsole.log(value)', line: 5 }
    const bad = { file: 'docs/b.md', code: 'const value: string = 1', line: 9 }
    expect(typeCheck([good, good, bad])).toMatchObject([{ file: 'docs/b.md', line: 9, column: 7 }])
  })
})
