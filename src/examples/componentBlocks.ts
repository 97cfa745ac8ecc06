import type MarkdownIt from 'markdown-it'

/** `<base-warning`, `<BaseQuiz`, `<template`; a paragraph may begin with a link to another entry, see `.vitepress/config.ts`. */
const COMPONENT = /^<\/?(?!router-link(?![\w-]))(?:[A-Z][\w.]*|[a-z]\w*-[\w.-]+|template|slot)(?=[\s/>]|$)/

/**
 * Makes markdown-it take a line that begins with a component for a block, up to the next empty line, as the page does: else a tag
 * that goes on below, as formatters write them, were words.
 */
export function componentBlocks(md: MarkdownIt): void {
  md.block.ruler.before(
    'html_block',
    'component_block',
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
      if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
      if (!COMPONENT.test(state.src.slice(start, state.eMarks[startLine]))) return false
      if (silent) return true
      let line = startLine + 1
      while (line < endLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) >= state.blkIndent) line += 1
      state.line = line
      const token = state.push('html_block', '', 0)
      token.map = [startLine, line]
      token.content = state.getLines(startLine, line, state.blkIndent, true)
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  )
}
