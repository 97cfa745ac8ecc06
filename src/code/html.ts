import type { CodeLines, CodeToken } from './lines'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** @returns text as HTML that shows it between tags; pages have no markdown-it, whose `escapeHtml` is the build's */
export const escapeCode = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)

/** @returns a line as HTML; the page's styles, or `lightCodeStyles()`, know its classes */
export const lineHtml = (line: readonly CodeToken[]): string =>
  line
    .map(({ text, name }) =>
      name === '' ? escapeCode(text) : `<span class="${name}">${escapeCode(text)}</span>`,
    )
    .join('')

/** @returns code as nodes, for what a program or a service says: it is text, whatever is in it */
export function codeNodes(lines: CodeLines): DocumentFragment {
  const nodes = document.createDocumentFragment()
  lines.forEach((line, at) => {
    if (at > 0) nodes.append('\n')
    for (const { text, name } of line) {
      const span = document.createElement('span')
      span.className = name
      span.textContent = text
      nodes.append(name === '' ? text : span)
    }
  })
  return nodes
}
