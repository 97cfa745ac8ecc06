import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'vite'
import { buildSandboxDocument } from '../../src/sandbox/frame/build'
import type { EngineManifest } from '../../src/sandbox/protocol'

const MANIFEST = 'virtual:test-engine'

/** Serves the sandbox's document and the test's engine, whose manifest is `virtual:test-engine`. */
export function sandboxOfTests(): Plugin {
  const script = build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.contents ?? new Uint8Array())

  return {
    name: 'sandbox-of-tests',
    resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
    async load(id) {
      if (id !== `\0${MANIFEST}`) return undefined
      const bytes = await script
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const file = {
        name: 'worker',
        path: 'worker.js',
        form: 'worker',
        size: bytes.length,
        sha256,
        lazy: false,
      }
      const manifest = { engine: 'test', files: [file] } as EngineManifest
      return `export default ${JSON.stringify(manifest)}`
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        if (pathname === '/test-sandbox.html')
          buildSandboxDocument().then(({ html }) => {
            response.setHeader('Content-Type', 'text/html')
            response.end(html)
          }, next)
        else if (pathname === '/test-engines/worker.js') script.then((bytes) => response.end(bytes), next)
        else next()
      })
    },
  }
}
