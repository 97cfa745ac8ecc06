import type MarkdownIt from 'markdown-it'

const ROUTE_BLOCK = /^<route\b[^>]*>[^]*?<\/route>[ \t]*$/gm

/** A markdown-it plugin: `<route>` blocks, in which pages of old tell their router about themselves, are no part of the text. */
export function routeBlock(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'route_block', (state, startLine, endLine, silent) => {
    const lineText = (line: number): string =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
    if (!/^<route\b[^>]*>/.test(lineText(startLine))) return false
    let line = startLine
    while (line < endLine && !lineText(line).includes('</route>')) line += 1
    if (line === endLine) return false
    if (!silent) state.line = line + 1
    return true
  })
}

/** The text without such blocks; its lines stay where they are. */
export function withoutRouteBlocks(text: string): string {
  return text.replace(ROUTE_BLOCK, (block) => block.replace(/[^\n]/g, ''))
}
