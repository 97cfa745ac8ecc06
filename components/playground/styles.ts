import css from './play.css?inline'

let sheet: CSSStyleSheet | undefined

/** Adds the playground's rules to the page; those of components would travel with every page. */
export function addPlayStyles(): void {
  if (sheet !== undefined) return
  sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
