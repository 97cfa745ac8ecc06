import { fileURLToPath } from 'node:url'
import { readCatalogue } from '../site/entries/read'
import { packMessages, type PackedMessages } from './meaning'

const documents = fileURLToPath(new URL('../../docs', import.meta.url))

declare const data: readonly PackedMessages[]
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/errors/**/*.md`],
  load(): PackedMessages[] {
    return readCatalogue(documents)
      .entries.filter(({ messages }) => messages.length > 0)
      .map(packMessages)
  },
}
