import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type { EngineManifest } from '../sandbox/protocol'
import { buildSandboxDocument, sandboxVersion } from '../sandbox/frame/build'
import { buildEngines, ENGINES_FOLDER, type EngineId } from './build'

const MANIFEST = 'virtual:engine-manifest/'
const SANDBOX_VERSION = 'virtual:sandbox-version'

/**
 * Builds the engines and the sandbox's document, serves them in dev, and puts them into the built site: `sandbox.html` and
 * `engines/`. The page gets an engine's manifest from `virtual:engine-manifest/<engine>`, and the hash of the document, which
 * it asks for the document with, from `virtual:sandbox-version`.
 */
export function enginesPlugin(): Plugin {
  let config: ResolvedConfig
  let manifests: Promise<Record<EngineId, EngineManifest>> | undefined
  const getManifests = () => (manifests ??= buildEngines())

  return {
    name: 'engines',
    configResolved(resolved) {
      config = resolved
    },
    resolveId: (id) => (id.startsWith(MANIFEST) || id === SANDBOX_VERSION ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${SANDBOX_VERSION}`)
        return `export default ${JSON.stringify(sandboxVersion((await buildSandboxDocument()).html))}`
      if (!id.startsWith(`\0${MANIFEST}`)) return undefined
      const engine = id.slice(MANIFEST.length + 1)
      const manifest = Object.entries(await getManifests()).find(([name]) => name === engine)?.[1]
      if (manifest === undefined) throw new Error(`There is no engine “${engine}”.`)
      return `export default ${JSON.stringify(manifest)}`
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
        for (const file of manifest.files)
          await cp(join(ENGINES_FOLDER, file.path), join(out, 'engines', file.path))
      }
      await writeFile(join(out, 'sandbox.html'), (await buildSandboxDocument()).html)
    },
  }
}
