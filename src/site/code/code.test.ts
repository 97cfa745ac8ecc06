import { readdirSync, readFileSync } from 'node:fs'
import { highlightTree } from '@lezer/highlight'
import type { Language } from '@codemirror/language'
import { parse } from 'node-html-parser'
import { codeToHtml } from 'shiki'
import { describe, expect, it } from 'vitest'
import { coloured } from '../../engines/python/editor'
import { typescriptLanguage } from '../../engines/typescript/editor'
import { editorStyle } from '../../code/editorStyle'
import { codeColours, codeTheme, lightCodeStyles } from '../../code/theme'
import { staticCode } from './shiki'

/** A stretch of a program that is no space, and the class of its colour; empty for plain text. */
type Token = readonly [text: string, name: string]

/** Cuts at spaces, and joins what has one colour: where a token ends that nobody sees is not compared. */
function tokens(parts: Iterable<Token>): readonly Token[] {
  const all: [string, string][] = []
  let joins = false
  for (const [text, name] of parts)
    for (const piece of text.split(/(\s+)/)) {
      if (piece === '') continue
      if (piece.trim() === '') joins = false
      else {
        const last = all.at(-1)
        if (joins && last?.[1] === name) last[0] += piece
        else all.push([piece, name])
        joins = true
      }
    }
  return all
}

/** The static code's tokens, read out of the page's HTML. */
async function staticTokens(code: string, lang: string): Promise<readonly Token[]> {
  const html = await codeToHtml(code, {
    lang,
    theme: staticCode.theme,
    transformers: staticCode.codeTransformers,
  })
  const lines = parse(html, { blockTextElements: {} }).querySelectorAll('.line')
  return tokens(
    lines.flatMap((line) => [
      ...line.childNodes.map((node): Token => [
        node.text,
        'classNames' in node ? String(node.classNames) : '',
      ]),
      ['\n', ''] as const,
    ]),
  )
}

/** The tokens that the editor colours. */
function editorTokens(code: string, { parser }: Language): readonly Token[] {
  const parts: Token[] = []
  let at = 0
  highlightTree(parser.parse(code), editorStyle, (from, to, classes) => {
    parts.push([code.slice(at, from), ''], [code.slice(from, to), classes.split(' ').at(-1) ?? ''])
    at = to
  })
  parts.push([code.slice(at), ''])
  return tokens(parts)
}

/** The design's styles, without spaces. */
const styles = (name: string): string =>
  readFileSync(new URL(`../../../.vitepress/theme/${name}.css`, import.meta.url), 'utf8').replace(/\s+/g, '')

describe('the theme', () => {
  it.each(codeColours())('has the colour of the design: %s', (name, { property, light, ...rest }) => {
    const slant = 'italic' in rest ? 'font-style:italic;' : ''
    expect(styles('code')).toContain(`.${name}{color:var(${property});${slant}}`)
    expect(styles('tokens')).toContain(`${property}:${light};`)
    expect(lightCodeStyles()).toContain(`.${name}{color:${light}`)
  })

  it('is all that colours a token', () => {
    const classes = [...styles('code').matchAll(/\.(t\w)\{/g)].map(([, name]) => name)
    expect(classes.sort()).toEqual(Object.keys(codeTheme).sort())
  })
})

const LANGUAGES = [
  { lang: 'python', ending: '.py', grammar: coloured },
  { lang: 'ts', ending: '.ts', grammar: typescriptLanguage },
] as const

for (const { lang, ending, grammar } of LANGUAGES) {
  const folder = new URL(
    `../../../tests/conformance/${ending === '.py' ? 'python' : 'typescript'}/`,
    import.meta.url,
  )
  const programs = readdirSync(folder).filter((name) => name.endsWith(ending))

  describe(`code in ${lang}`, () => {
    it('is tried on at least thirty programs, and in all its colours', () => {
      expect(programs.length).toBeGreaterThanOrEqual(30)
      const codes = programs.map((name) => readFileSync(new URL(name, folder), 'utf8'))
      const colours = new Set(codes.flatMap((code) => editorTokens(code, grammar).map(([, name]) => name)))
      expect([...colours].sort()).toEqual(['', ...Object.keys(codeTheme).sort()])
    })

    it.each(programs)('has the colours of the editor: %s', async (name) => {
      const code = readFileSync(new URL(name, folder), 'utf8').trimEnd()
      expect(await staticTokens(code, lang)).toEqual(editorTokens(code, grammar))
    })
  })
}
