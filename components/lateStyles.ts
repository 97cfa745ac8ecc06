/**
 * Rules for what not every reader sees. Styles that a component has would be in the one sheet of all pages, and every reader
 * would fetch them.
 *
 * @param css as `import css from './x.css?inline'` gives it
 * @returns puts the rules on the page, once
 */
export function lateStyles(css: string): () => void {
  let isThere = false
  return () => {
    if (isThere) return
    isThere = true
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }
}
