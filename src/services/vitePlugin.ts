import { createReadStream } from 'node:fs'
import type { Plugin, ResolvedConfig } from 'vite'
import { buildBasedpyright } from './basedpyright/build'
import { readLibraries } from './typescript/libraries'

const LIBRARIES = 'virtual:typescript-libraries'
const BASEDPYRIGHT = 'virtual:basedpyright-worker'
/** Where a development server has the script: it would take it for a module of the project, and work it over. */
const BASEDPYRIGHT_IN_DEV = '/basedpyright.worker.js'

/**
 * Gives the language services what the bundler would not find: TypeScript's own declarations, as `virtual:typescript-libraries`, and
 * the address of basedpyright's script, as `virtual:basedpyright-worker`. Both are part of the site, with hashes in their names.
 */
export function servicesPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'language-services',
    configResolved(resolved) {
      config = resolved
    },
    async resolveId(id) {
      if (id === LIBRARIES || (id === BASEDPYRIGHT && config.command === 'serve')) return `\0${id}`
      // From here on it is a file like any other whose address is asked for.
      return id === BASEDPYRIGHT ? `${await buildBasedpyright()}?url&no-inline` : undefined
    },
    async load(id) {
      if (id === `\0${BASEDPYRIGHT}`) return `export default ${JSON.stringify(BASEDPYRIGHT_IN_DEV)}`
      return id === `\0${LIBRARIES}` ? `export default ${JSON.stringify(await readLibraries())}` : undefined
    },
    configureServer(server) {
      server.middlewares.use(BASEDPYRIGHT_IN_DEV, (_request, response, next) => {
        buildBasedpyright().then((path) => {
          response.setHeader('Content-Type', 'text/javascript')
          createReadStream(path).on('error', next).pipe(response)
        }, next)
      })
    },
  }
}
