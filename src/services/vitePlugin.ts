import type { Plugin } from 'vite'
import { buildBasedpyright } from './basedpyright/build'
import { readLibraries } from './typescript/libraries'

const LIBRARIES = 'virtual:typescript-libraries'
const BASEDPYRIGHT = 'virtual:basedpyright-worker'

/**
 * Gives the language services what the bundler would not find: TypeScript's own declarations, as `virtual:typescript-libraries`, and
 * the address of basedpyright's script, as `virtual:basedpyright-worker`. Both are part of the site, with hashes in their names.
 */
export function servicesPlugin(): Plugin {
  return {
    name: 'language-services',
    async resolveId(id) {
      if (id === LIBRARIES) return `\0${id}`
      // From here on it is a file like any other whose address is asked for.
      return id === BASEDPYRIGHT ? `${await buildBasedpyright()}?url&no-inline` : undefined
    },
    async load(id) {
      return id === `\0${LIBRARIES}` ? `export default ${JSON.stringify(await readLibraries())}` : undefined
    },
  }
}
