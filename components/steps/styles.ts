import { onBeforeMount } from 'vue'
import css from './steps.css?inline'

/** Made at the first use. */
let sheet: CSSStyleSheet | undefined

/**
 * Puts the looks of steps on the page. Styles that a component has would be in the one sheet of all pages, and every reader would
 * fetch them.
 */
export function useStyles(): void {
  onBeforeMount(() => {
    if (sheet !== undefined) return
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}
