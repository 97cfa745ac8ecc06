import { lineHtml } from '../../code/html'
import { languages } from '../../engines/languages'
import { highlighted } from './highlight'

/** The program that the playground shows first. */
export interface Greeting {
  readonly text: string
  /** Its lines in their colours, as HTML. */
  readonly lines: readonly string[]
}

declare const data: Greeting
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  load(): Greeting {
    const [{ greeting: text = '', grammar } = { grammar: '' }] = languages
    return { text, lines: (highlighted(text, grammar) ?? []).map(lineHtml) }
  },
}
