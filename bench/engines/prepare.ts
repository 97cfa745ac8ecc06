import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { precompress } from '../../src/site/deploy/precompress'

const SOURCE = fileURLToPath(new URL('baseline', import.meta.url))
const PYODIDE = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'pyodide-lock.json',
]

/**
 * Lays out the baselines as a site of their own, from the installed packages, compressed as ours is: stock Pyodide in a module
 * worker, and @vue/repl's component.
 *
 * @returns the folder to serve
 */
export async function prepareBaselines(): Promise<string> {
  const folder = '.cache/bench/baseline'
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'pyodide'), { recursive: true })
  for (const file of PYODIDE) await cp(join('node_modules/pyodide', file), join(folder, 'pyodide', file))
  for (const file of ['index.html', 'pyodide-worker.js']) await cp(join(SOURCE, file), join(folder, file))
  await cp(join(SOURCE, 'index.html'), join(folder, '404.html'))
  await cp('node_modules/vue/dist/vue.runtime.esm-browser.prod.js', join(folder, 'vue.js'))
  await writeFile(join(folder, 'none.js'), '')
  await build({
    entryPoints: [join(SOURCE, 'repl.js')],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_DEVTOOLS__: 'false' },
    loader: { '.css': 'css' },
    logLevel: 'error',
  })
  await build({
    stdin: { contents: '@import "@vue/repl/style.css";', loader: 'css', resolveDir: '.' },
    outfile: join(folder, 'repl.css'),
    bundle: true,
    minify: true,
    logLevel: 'error',
  })
  await precompress(folder, '.cache/compressed')
  return folder
}
