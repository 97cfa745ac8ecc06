import type MarkdownIt from 'markdown-it'
import { EXAMPLE_TOKEN } from '../../examples/markdown'

type Token = ReturnType<MarkdownIt['parse']>[number]

/** The page that all others follow in form keeps the order of its parts, whatever it is. */
const KEPT = 'builtin/aiter.md'

/**
 * Shows what an entry is about at once: its first example stands right below the line that says what it does; signature and
 * details follow. Only the page is ordered so, its Markdown is not.
 */
export function exampleFirst(md: MarkdownIt): void {
  md.core.ruler.push('example-first', ({ tokens, env }) => {
    // VitePress says there which page it renders; plain Markdown has no such page.
    const { relativePath, frontmatter } = env as { relativePath?: string; frontmatter?: { name?: string } }
    if (frontmatter?.name === undefined || relativePath === KEPT) return
    const example = tokens.findIndex(({ type }) => type === EXAMPLE_TOKEN)
    const first = tokens.findIndex(isDetail)
    // What stands in a line of text is moved with its paragraph's opening.
    const details = tokens[first]?.type === 'inline' ? first - 1 : first
    if (details < 0 || example < details) return
    const [moved] = tokens.splice(example, 1)
    if (moved === undefined) return
    // A heading that has headed nothing else goes.
    if (tokens[example - 1]?.type === 'heading_close' && startsSection(tokens[example]))
      tokens.splice(example - HEADING, HEADING)
    tokens.splice(details, 0, moved)
  })
}

/** A heading is so many tokens: its opening, its text, its end. */
const HEADING = 3

/** Where the details begin: at the signature, or at the first heading of a section. */
function isDetail({ type, tag, content }: Token): boolean {
  return (type === 'heading_open' && tag === 'h2') || content.trimStart().startsWith('<built-in-signature')
}

function startsSection(token: Token | undefined): boolean {
  return token === undefined || (token.type === 'heading_open' && token.tag === 'h2')
}

/**
 * Takes the links that headings carry to themselves out of the keyboard's way: the outline leads to the same places, in one list.
 */
export function quietAnchors(md: MarkdownIt): void {
  md.core.ruler.push('quiet-anchors', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const child of children ?? []) {
        if (child.type === 'link_open' && child.attrGet('class') === 'header-anchor')
          child.attrSet('tabindex', '-1')
      }
    }
  })
}
