import { createHash } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { isCompressed, HIDDEN_FILES, listFiles } from '../deploy/files'
import { sandboxVersion } from '../../sandbox/frame/build'
import { SANDBOX_DOCUMENT } from '../deploy/kinds'
import { LIST_FILE, WORKER_FILE, type OfflineFile, type OfflineList, type WorkerVersion } from './names'

/** What only machines read, and what is never asked of the service worker. */
const NOT_OFFLINE = [
  /^og\//,
  /^(404|sandbox)\.html$/,
  /^(examples|offline|packages)\.json$/,
  /^(feed|sitemap)\.xml$/,
  /^(llms|robots)\.txt$/,
  /^sw\.js$/,
  // The packed forms of files that are kept as they are.
  /^engines\/.*\.xz$/,
  // Many small files; with an engine kept, a program is recorded where it stands.
  /^steps\//,
  /^\./,
]

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
  const paths = (await listFiles(dist)).filter(
    (path) =>
      !isCompressed(path) && !HIDDEN_FILES.includes(path) && !NOT_OFFLINE.some((kind) => kind.test(path)),
  )
  const revision = createHash('sha256')
  const files: OfflineFile[] = []
  for (const path of paths) {
    revision.update(path).update(await readFile(join(dist, path)))
    files.push({ path, bytes: await transferSize(dist, path) })
  }
  const isPage = ({ path }: OfflineFile): boolean => path.endsWith('.html')
  return {
    revision: revision.digest('hex').slice(0, 12),
    sandbox: `${SANDBOX_DOCUMENT}?${sandboxVersion(await readFile(join(dist, SANDBOX_DOCUMENT), 'utf8'))}`,
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
