import type MarkdownIt from 'markdown-it'

/** An interpolation that Vue would evaluate; what a page's front matter says may be asked for so. */
const INTERPOLATION = /\{\{(?!\s*\$?frontmatter\b)/g

/**
 * A markdown-it plugin: braces in prose are text, also two of them, which Vue would take for code. What stands in `<script>`
 * and `<style>` is left as it is.
 */
export function bracesAreText(md: MarkdownIt): void {
  const escape = (html: string): string => html.replace(INTERPOLATION, '&#123;&#123;')
  const { text, code_inline: code, html_block: block, html_inline: inline } = md.renderer.rules
  md.renderer.rules.text = (...args) =>
    escape(text?.(...args) ?? md.utils.escapeHtml(args[0][args[1]]?.content ?? ''))
  if (code) md.renderer.rules.code_inline = (...args) => escape(code(...args))
  md.renderer.rules.html_block = (...args) => {
    const html = block?.(...args) ?? args[0][args[1]]?.content ?? ''
    return /^\s*<(?:script|style)\b/i.test(html) ? html : escape(html)
  }
  md.renderer.rules.html_inline = (...args) => escape(inline?.(...args) ?? args[0][args[1]]?.content ?? '')
}
