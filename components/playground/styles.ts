import css from './play.css?inline'
import problems from './problems/problems.css?inline'

let sheet: CSSStyleSheet | undefined

/** Adds the playground's rules to the page; those of components would travel with every page. */
export function addPlayStyles(): void {
  if (sheet !== undefined) return
  sheet = new CSSStyleSheet()
  sheet.replaceSync(css + problems)
  document.adoptedStyleSheets.push(sheet)
}
