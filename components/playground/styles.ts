import css from './play.css?inline'
import problems from './problems/problems.css?inline'
import promptCss from './prompt/prompt.css?inline'

let sheet: CSSStyleSheet | undefined

/** Adds the playground's rules to the page; those of components would travel with every page. */
export function addPlayStyles(): void {
  if (sheet !== undefined) return
  sheet = new CSSStyleSheet()
  sheet.replaceSync(css + problems + promptCss)
  document.adoptedStyleSheets.push(sheet)
}
