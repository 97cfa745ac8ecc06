import { fileURLToPath } from 'node:url'
import { makeSearchIndex, type SearchIndex } from './searchIndex'

const documents = fileURLToPath(new URL('../../../docs', import.meta.url))

declare const data: SearchIndex
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/**/*.md`],
  load: (): SearchIndex => makeSearchIndex(documents),
}
