import type { MarkdownRenderer } from 'vitepress'
import { TABLE_TAGS, type FactTables } from './tables'

const TAG = new RegExp(`^<(${TABLE_TAGS.join('|')})(?:\\s+name="([^"]*)")?\\s*/>\\s*$`)

/**
 * A markdown-it plugin: `<type-members name="str" />` on a line of its own becomes the table that the interpreter gives. It is
 * parsed as Markdown where it stands, so that it is part of the page's text.
 *
 * @param tables made anew for each page, as entries change while somebody writes
 */
export function factTablesMarkdown(tables: () => FactTables): (md: MarkdownRenderer) => void {
  return (md) => {
    md.block.ruler.before('html_block', 'fact_tables', (state, startLine, _endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
      const [, tag = '', name = ''] = TAG.exec(state.src.slice(start, state.eMarks[startLine])) ?? []
      if (tag === '') return false
      if (silent) return true
      state.md.block.parse(tables().text(tag, name), state.md, state.env, state.tokens)
      state.line = startLine + 1
      return true
    })
  }
}
