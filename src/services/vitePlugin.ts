import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { buildBasedpyright } from './basedpyright/build'
import { readLibraries } from './typescript/libraries'

const LIBRARIES = 'virtual:typescript-libraries'
/** Folder of files whose names hold a hash of their content. */
const ASSETS = 'assets'

/**
 * Gives the language services what the bundler would not find: TypeScript's own declarations, as `virtual:typescript-libraries`, and
 * basedpyright's script, which is served as it is: its address below the base is `import.meta.env.BASEDPYRIGHT_SCRIPT`.
 */
export function servicesPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'language-services',
    async config() {
      const name = `${ASSETS}/${basename(await buildBasedpyright())}`
      return { define: { 'import.meta.env.BASEDPYRIGHT_SCRIPT': JSON.stringify(name) } }
    },
    configResolved(resolved) {
      config = resolved
    },
    resolveId: (id) => (id === LIBRARIES ? `\0${id}` : undefined),
    async load(id) {
      return id === `\0${LIBRARIES}` ? `export default ${JSON.stringify(await readLibraries())}` : undefined
    },
    async generateBundle() {
      // The pages' bundle alone: that of the server's pages and those of the workers need no script.
      if (config.build.ssr !== false || config.isWorker) return
      const path = await buildBasedpyright()
      this.emitFile({
        type: 'asset',
        fileName: `${ASSETS}/${basename(path)}`,
        source: await readFile(path),
      })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        buildBasedpyright().then((path) => {
          if (!pathname.endsWith(`/${ASSETS}/${basename(path)}`)) return next()
          response.setHeader('Content-Type', 'text/javascript')
          createReadStream(path).on('error', next).pipe(response)
        }, next)
      })
    },
  }
}
