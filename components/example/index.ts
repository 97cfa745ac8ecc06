import type { App } from 'vue'
import CodeExample from './CodeExample.vue'
import './example.css'
import './code.css'
import './output.css'

/** Makes `<code-example>`, to which the Markdown plugin renders examples, known to every page. */
export function registerExample(app: App): void {
  app.component('CodeExample', CodeExample)
}
