import { fileURLToPath } from 'node:url'
import { readCatalogue } from '../site/entries/read'
import type { KnownMessage } from './meaning'

const documents = fileURLToPath(new URL('../../docs', import.meta.url))

declare const data: readonly KnownMessage[]
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/errors/**/*.md`],
  load(): KnownMessage[] {
    return readCatalogue(documents).entries.flatMap(({ messages, path, label }) =>
      messages.map((message) => ({ ...message, path, label })),
    )
  },
}
