import type { MarkdownRenderer } from 'vitepress'
import { parameterId } from './parameters'

type Token = ReturnType<MarkdownRenderer['parse']>[number]

/**
 * A markdown-it plugin: each explanation under `## Parameters` gets an id, so that the signature can link to it.
 */
export function parameterAnchors(md: MarkdownRenderer): void {
  md.core.ruler.push('parameter-anchors', ({ tokens }) => {
    let isInside = false
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open' && token.tag === 'h2') {
        isInside = /^Parameters\b/.test(tokens[index + 1]?.content ?? '')
      }
      const name = isInside && token.type === 'list_item_open' ? explainedName(tokens[index + 2]) : undefined
      if (name !== undefined) token.attrSet('id', parameterId(name))
    }
  })
}

/** The name in `` `name`: …`` where an item begins so. */
function explainedName(inline: Token | undefined): string | undefined {
  const [first, second] = inline?.children ?? []
  return first?.type === 'code_inline' && second?.content.startsWith(':') === true ? first.content : undefined
}
