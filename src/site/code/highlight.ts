import type { Language } from '@codemirror/language'
import { highlightedLines, type CodeLines } from '../../code/lines'
import { coloured } from '../../engines/python/editor'
import { typescriptLanguage } from '../../engines/typescript/editor'

/** The editor's grammars, by the names that Shiki has for them (`grammar` of a language). */
const grammars: Readonly<Record<string, Language>> = { python: coloured, ts: typescriptLanguage }

/** @returns code in the colours of its editor, for the build; undefined for a language that no editor knows */
export function highlighted(code: string, grammar: string): CodeLines | undefined {
  const known = grammars[grammar]
  return known === undefined ? undefined : highlightedLines(code, known.parser.parse(code))
}
