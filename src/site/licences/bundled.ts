import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packageOf } from './shipped'
import { TYPE_CHECKER } from './typeChecker'

/** Scripts that are not of the pages, and are bundled one by one. */
const SCRIPTS = [
  '../../sandbox/frame/main.ts',
  '../../engines/python/worker.ts',
  '../../engines/typescript/worker.ts',
  '../offline/worker/main.ts',
].map((file) => fileURLToPath(new URL(file, import.meta.url)))

/** The package whose loader, interpreter and library stand beside those scripts. */
const INTERPRETER = 'node_modules/pyodide'

/** The packages, as the lock file names them, of which something is in scripts that no bundle of the pages holds. */
export async function packagesOfScripts(): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: SCRIPTS,
    outdir: 'unwritten',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    loader: { '.py': 'text' },
    // The loader, which is added by hand; its own build trims it first.
    external: ['pyodide/*'],
    logLevel: 'error',
  })
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  return new Set([INTERPRETER, TYPE_CHECKER, ...used.flatMap((file) => packageOf(file) ?? [])])
}
