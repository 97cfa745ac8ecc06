import type MarkdownIt from 'markdown-it'

/** Components that are blocks: a paragraph cannot hold them. */
const BLOCK = /^<(?:base-?(?:warning|quiz|disclaimer|title|lab-?url)|blog-?title-?header)/i

/**
 * A markdown-it plugin: text that holds a component which is a block (`<base-warning>Mind this.</base-warning>` on a line of its
 * own) is no paragraph; a browser would end the paragraph before it, and the page would not be what the server had made.
 */
export function blockParts(md: MarkdownIt): void {
  md.core.ruler.push('block-parts', ({ tokens }) => {
    for (const [at, { type, children }] of tokens.entries()) {
      if (type !== 'inline') continue
      if (children?.some((child) => child.type === 'html_inline' && BLOCK.test(child.content)) !== true)
        continue
      for (const token of [tokens[at - 1], tokens[at + 1]])
        if (token?.type.startsWith('paragraph_') === true) token.tag = 'div'
    }
  })
}
