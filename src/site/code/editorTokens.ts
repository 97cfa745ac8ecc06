import type { Language } from '@codemirror/language'
import { highlightTree } from '@lezer/highlight'
import type { ShikiTransformer } from 'shiki'
import { coloured } from '../../engines/python/editor'
import { typescriptLanguage } from '../../engines/typescript/editor'
import { codeColours } from './editorColours'

/** The editor's grammars, by the highlighter's names. */
const grammars: Readonly<Record<string, Language>> = { python: coloured, ts: typescriptLanguage }

/** A piece of a line, and the class of its colour. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly name: string
}

/**
 * Colours static code as the editor does, so that no token changes its colour on Edit: two grammars never agree on all of a
 * language. Code in other languages keeps the highlighter's colours.
 *
 * @param colourOf the stand-in colour of a class
 */
export function coloursOfEditor(colourOf: (name: string) => string): ShikiTransformer {
  return {
    name: 'cheatsheet:colours-of-editor',
    tokens() {
      const grammar = grammars[this.options.lang]
      if (grammar === undefined) return undefined
      const pieces = piecesOf(this.source, grammar)
      let offset = 0
      return this.source.split('\n').map((text) => {
        const start = offset
        offset += text.length + 1
        return cut(pieces, start, start + text.length).map(({ from, to, name }) => ({
          content: this.source.slice(from, to),
          offset: from,
          color: colourOf(name),
        }))
      })
    },
  }
}

function piecesOf(code: string, grammar: Language): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  highlightTree(grammar.parser.parse(code), codeColours, (from, to, classes) => {
    if (from > at) pieces.push({ from: at, to: from, name: '' })
    pieces.push({ from, to, name: classes.split(' ').at(-1) ?? '' })
    at = to
  })
  pieces.push({ from: at, to: code.length, name: '' })
  return pieces
}

/** The pieces of one line. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  return pieces
    .filter(({ from, to }) => from < end && to > start)
    .map(({ from, to, name }) => ({ from: Math.max(from, start), to: Math.min(to, end), name }))
}
