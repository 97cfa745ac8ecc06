import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type { EngineManifest } from '../sandbox/protocol'
import { buildSandboxDocument, sandboxVersion } from '../sandbox/frame/build'
import { buildEngines, ENGINES_FOLDER, storedFiles } from './build'

const MANIFESTS = 'virtual:engine-manifests'
const SANDBOX_VERSION = 'virtual:sandbox-version'
const NO_TOOLS = '\0no-tools'

/**
 * Builds the engines and the sandbox's document, serves them in dev, and puts them into the built site: `sandbox.html` and
 * `engines/`. The page gets the engines' manifests from `virtual:engine-manifests`, and the hash of the document, which it asks
 * for the document with, from `virtual:sandbox-version`. Of a language's tools, which are Node's, it gets nothing.
 */
export function enginesPlugin(): Plugin {
  let config: ResolvedConfig
  let manifests: Promise<Readonly<Record<string, EngineManifest>>> | undefined
  const getManifests = () => (manifests ??= buildEngines())

  return {
    name: 'engines',
    // Before Vite finds the files of a language's tools.
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved
    },
    resolveId(id, importer) {
      if (id === MANIFESTS || id === SANDBOX_VERSION) return `\0${id}`
      return id === './tools' && importer?.endsWith('/language.ts') === true ? NO_TOOLS : undefined
    },
    async load(id) {
      if (id === `\0${SANDBOX_VERSION}`)
        return `export default ${JSON.stringify(sandboxVersion((await buildSandboxDocument()).html))}`
      if (id === `\0${MANIFESTS}`) return `export default ${JSON.stringify(await getManifests())}`
      return id === NO_TOOLS ? 'export {}' : undefined
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (path.endsWith('/sandbox.html')) {
          buildSandboxDocument().then(({ html }) => {
            response.setHeader('Content-Type', 'text/html')
            response.end(html)
          }, next)
          return
        }
        if (!path.includes('/engines/')) return next()
        createReadStream(join(ENGINES_FOLDER, basename(path)))
          .on('error', () => next())
          .pipe(response)
      })
    },
    async closeBundle() {
      if (config.command !== 'build' || config.build.ssr !== false) return
      const out = config.build.outDir
      await mkdir(join(out, 'engines'), { recursive: true })
      for (const manifest of Object.values(await getManifests())) {
        for (const { path } of manifest.files.flatMap(storedFiles))
          await cp(join(ENGINES_FOLDER, path), join(out, 'engines', path))
      }
      await writeFile(join(out, 'sandbox.html'), (await buildSandboxDocument()).html)
    },
  }
}
