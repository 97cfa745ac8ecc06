import { Repl, useStore } from '@vue/repl'
import CodeMirror from '@vue/repl/codemirror-editor'
import { createApp, h, ref } from 'vue'

/* @vue/repl's own component, with one TypeScript file and nothing from a CDN. */

const here = (path) => new URL(path, location.href).href
const store = useStore({
  mainFile: ref('src/main.ts'),
  template: ref({ welcomeSFC: 'console.log("first line")\n' }),
  builtinImportMap: ref({ imports: { vue: here('./vue.js') } }),
  resourceLinks: ref({ esModuleShims: here('./none.js') }),
})
createApp({ render: () => h(Repl, { store, editor: CodeMirror }) }).mount('#app')
