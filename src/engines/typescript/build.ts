import { createHash } from 'node:crypto'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import type { EngineManifest } from '../../sandbox/protocol'

/** The oldest browsers that the worker is written for. */
const TARGET = ['chrome110', 'firefox110', 'safari16.4']

/**
 * What the worker itself stands on, as it is when it starts: at a prompt a name of the language may be declared anew, which is then
 * another for every script.
 */
const OWN_NAMES = [
  'Object Function Array Number Boolean String Symbol Date Promise RegExp Error RangeError SyntaxError TypeError JSON Math',
  'ArrayBuffer DataView Uint8Array Int32Array Map Set WeakMap WeakSet BigInt Proxy Reflect Atomics isNaN parseFloat parseInt',
]
  .join(' ')
  .replaceAll(' ', ',')

/** Bundles the worker into one classic script, as both a browser and a Node thread can run it. */
export async function bundleWorker(): Promise<string> {
  const result = await bundle({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: TARGET,
    // Names stay: a program can see those of the functions that it is given.
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    legalComments: 'none',
    banner: { js: `((${OWN_NAMES})=>{` },
    footer: { js: `})(${OWN_NAMES});` },
  })
  const [file] = result.outputFiles
  if (file === undefined) throw new Error('esbuild gave no output for the TypeScript worker.')
  return file.text
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/**
 * Writes the worker into a folder, unless the same worker is there already.
 *
 * @param outDir the engines' folder
 */
export async function build(outDir: string): Promise<EngineManifest> {
  const bytes = Buffer.from(await bundleWorker())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = `typescript-${sha256.slice(0, 10)}.js`
  const target = join(outDir, path)
  if (!(await exists(target))) {
    await mkdir(outDir, { recursive: true })
    await writeFile(target, bytes)
  }
  return {
    engine: 'typescript',
    files: [{ name: 'worker', path, form: 'worker', size: bytes.length, sha256, lazy: false }],
  }
}
