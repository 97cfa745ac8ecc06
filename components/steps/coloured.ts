import type { Language } from '../../src/engines/language'
import { escapeCode, plainSource, type Source } from './source'

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
  const [{ highlightCode }, { EditorState }, { ensureSyntaxTree, syntaxTree }, { codeColours }, support] =
    await Promise.all([
      import('@lezer/highlight'),
      import('@codemirror/state'),
      import('@codemirror/language'),
      import('../../src/site/code/editorColours'),
      language.editor(),
    ])
  const state = EditorState.create({ doc: text, extensions: support.extensions() })
  const tree = ensureSyntaxTree(state, text.length, PATIENCE) ?? syntaxTree(state)
  const lines: string[] = []
  let line = ''
  const put = (part: string, classes: string): void => {
    line += classes === '' ? escapeCode(part) : `<span class="${classes}">${escapeCode(part)}</span>`
  }
  const end = (): void => {
    lines.push(line)
    line = ''
  }
  highlightCode(text, tree, codeColours, put, end)
  end()
  const plain = plainSource(text)
  return lines.length === plain.texts.length ? { ...plain, lines } : plain
}
