import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compile } from './compile'
import { compileEdited } from './compileEdited'

const folder = new URL('../../../tests/conformance/typescript/', import.meta.url)
const programs = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)

const oddities: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\n'],
  ['a comment', '// only this'],
  ['leading blank lines', '\n\n  console.log(1)'],
  ['an expression', '1 + 1'],
  ['carriage returns', 'const a = 1\r\nconsole.log(a)\r\n'],
  ['the text of a component', "const __sfc__ = '\\n__sfc__.__file = 1'\n__sfc__.length"],
  ['the text of a template', 'console.log(`<template>\n</template><script>`)'],
  ['a syntax error', 'const x = = 1'],
  ['a syntax error further down', 'const a: number = 1\n\nfunction f( {\n'],
  ['an import', "import fs from 'node:fs'"],
  ['two declarations', 'let a = 1\nlet a = 2'],
]

describe('compileEdited gives what compile gives', () => {
  it.each([...programs, ...oddities])('for %s', async (_name, source) => {
    expect(await compileEdited(source)).toEqual(compile(source))
  })

  it('also when several programs are compiled at once', async () => {
    const sources = programs.map(([, source]) => source)
    expect(await Promise.all(sources.map(compileEdited))).toEqual(sources.map(compile))
  })
})
