import { createHash } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { getManifest } from 'workbox-build'
import { LIST_FILE, WORKER_FILE, type OfflineFile, type OfflineList, type WorkerVersion } from './names'

/** What only machines read, or what is made for the network. */
const NOT_OFFLINE = [
  '**/*.{br,gz}',
  'og/**',
  '404.html',
  'sandbox.html',
  'examples.json',
  'offline.json',
  'sw.js',
]

const LARGEST_BYTES = 64 << 20

/**
 * Writes the service worker, or the one that retires it, and the list of all that can be kept offline.
 *
 * @param dist the folder of the built site, compressed already
 * @param name of the scripts that pages share
 */
export async function buildOffline(dist: string, name: string, retired: boolean): Promise<OfflineList> {
  const list = await listSite(dist)
  await writeFile(join(dist, LIST_FILE), JSON.stringify(list))
  const version: WorkerVersion = { revision: list.revision, build: name }
  await build({
    entryPoints: [fileURLToPath(new URL(`worker/${retired ? 'retired' : 'main'}.ts`, import.meta.url))],
    outfile: join(dist, WORKER_FILE),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  })
  return list
}

async function listSite(dist: string): Promise<OfflineList> {
  const { manifestEntries } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,json,md,svg,woff2,wasm}', 'engines/**'],
    globIgnores: NOT_OFFLINE,
    maximumFileSizeToCacheInBytes: LARGEST_BYTES,
  })
  const entries = manifestEntries.sort((a, b) => (a.url < b.url ? -1 : 1))
  const revision = createHash('sha256')
    .update(entries.map((entry) => `${entry.url} ${entry.revision}`).join('\n'))
    .digest('hex')
    .slice(0, 12)
  const files = await Promise.all(
    entries.map(async ({ url }) => ({ path: url, bytes: await transferSize(dist, url) })),
  )
  const isPage = ({ path }: OfflineFile): boolean => path.endsWith('.html')
  return {
    revision,
    pages: files.filter(isPage).map(({ path, bytes }) => ({ path: cleanPath(path), bytes })),
    files: files.filter((file) => !isPage(file)),
  }
}

async function transferSize(dist: string, path: string): Promise<number> {
  const compressed = await stat(join(dist, `${path}.br`)).catch(() => undefined)
  return (compressed ?? (await stat(join(dist, path)))).size
}

/** `builtin/index.html` → `builtin/`, `builtin/aiter.html` → `builtin/aiter`. */
function cleanPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')
}
