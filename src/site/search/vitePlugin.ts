import { createHash } from 'node:crypto'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Facts } from '../../facts/interpreter'
import { HASHED_FOLDERS } from '../deploy/kinds'
import { makeSearchIndex } from './searchIndex'
import type { IndexFile, IndexFiles } from './indexFiles'

const MODULE = 'virtual:search-index'

/**
 * Makes the search index, in two files that a page fetches and checks: names, which answer at once, and words.
 *
 * @param documents the folder of the documents
 * @param facts what the interpreter says of its names
 */
export function searchPlugin(documents: string, facts: Facts): Plugin {
  let config: ResolvedConfig
  /** By path, what was said to be there. */
  const contents = new Map<string, string>()

  function file(name: string, content: object): IndexFile {
    const text = JSON.stringify(content)
    const sha256 = createHash('sha256').update(text).digest('hex')
    const path = `${HASHED_FOLDERS[0] ?? ''}/search-${name}.${sha256.slice(0, 8)}.json`
    contents.set(path, text)
    return { path, sha256 }
  }

  return {
    name: 'search-index',
    configResolved(resolved) {
      config = resolved
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const { table, words } = makeSearchIndex(documents, facts)
      const files: IndexFiles = { table: file('names', table), words: file('words', words) }
      return `export default ${JSON.stringify(files)}`
    },
    configureServer(server) {
      server.watcher.on('all', (_, changed) => {
        const module = server.moduleGraph.getModuleById(`\0${MODULE}`)
        if (changed.endsWith('.md') && module !== undefined) server.moduleGraph.invalidateModule(module)
      })
      server.middlewares.use((request, response, next) => {
        const text = contents.get((request.url ?? '').slice(config.base.length).replace(/\?.*$/, ''))
        if (text === undefined) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(text)
      })
    },
    generateBundle() {
      if (config.build.ssr !== false) return
      for (const [fileName, source] of contents) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
