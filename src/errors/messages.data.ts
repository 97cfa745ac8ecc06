import { fileURLToPath } from 'node:url'
import { readCatalogue } from '../site/entries/read'
import type { EntryMessages } from './meaning'

const documents = fileURLToPath(new URL('../../docs', import.meta.url))

declare const data: readonly EntryMessages[]
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/errors/**/*.md`],
  load(): EntryMessages[] {
    return readCatalogue(documents)
      .entries.filter(({ messages }) => messages.length > 0)
      .map(({ messages, path, label }) => ({ messages, path, label }))
  },
}
