import { lineHtml } from '../../src/code/html'
import type { Language } from '../../src/engines/language'
import { plainSource, type Source } from './source'

/** So long a text may take to be read for its colours, in milliseconds; what comes behind that has none. */
const PATIENCE = 100

/**
 * A text that the site has not highlighted, in the colours of the editor that it comes from. Without colours where the editor's parts
 * do not come: it can be read as well.
 */
export function colouredSource(text: string, language: Language): Promise<Source> {
  return coloured(text, language).catch(() => plainSource(text))
}

async function coloured(text: string, language: Language): Promise<Source> {
  const [{ EditorState }, { ensureSyntaxTree, syntaxTree }, { highlightedLines }, support] =
    await Promise.all([
      import('@codemirror/state'),
      import('@codemirror/language'),
      import('../../src/code/lines'),
      language.editor(),
    ])
  const state = EditorState.create({ doc: text, extensions: support.extensions() })
  const tree = ensureSyntaxTree(state, text.length, PATIENCE) ?? syntaxTree(state)
  const lines = highlightedLines(text, tree).map(lineHtml)
  const plain = plainSource(text)
  return lines.length === plain.texts.length ? { ...plain, lines } : plain
}
