import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build as bundle, transform, version, type Plugin, type TransformOptions } from 'esbuild'
import { unzipSync, zipSync } from 'fflate'
import { loadPyodide } from 'pyodide'
import type { PyProxy } from 'pyodide/ffi'
import type { EngineFile, EngineManifest } from '../../sandbox/protocol'
import { BROWSER_GLOBALS } from '../../sandbox/node'
import { MODULE_MEMBERS } from './moduleMembers'
import { lateNames } from './late'
import { RECORDER_FILE, RECORDER_VARIABLE } from './record/file'
import { cutData } from './patch/cutData'
import { patchInterpreter } from './patch/patchInterpreter'
import { trimLoader, type TrimmedLoader } from './trimLoader'
import { trimWasm } from './trimWasm'

const HERE = dirname(fileURLToPath(import.meta.url))
const PYODIDE = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'))
/** Modules of the standard library that Pyodide's lacks, as they are in its zip. */
const LIBRARY = join(HERE, 'library')
const LOADER = 'pyodide.asm.mjs'
const STAMP = 'python.stamp.json'

/** What a build was made from, and what it made. */
interface Stamp {
  readonly inputs: string
  readonly manifest: EngineManifest
}

/**
 * Builds the Python engine: the worker's script, the interpreter, a snapshot of it with the prelude and the most used
 * modules imported, and the standard library. Does nothing when nothing has changed.
 *
 * @param outDir the engines' folder; it is made when it is not there
 * @returns what was built
 * @throws Error when the snapshot cannot be made
 */
export async function build(outDir: string): Promise<EngineManifest> {
  await mkdir(outDir, { recursive: true })
  const inputs = await hashInputs()
  const earlier = await readStamp(outDir)
  if (earlier?.inputs === inputs && (await allThere(outDir, earlier.manifest))) return earlier.manifest

  const [stock, stockLibrary] = await Promise.all(
    ['pyodide.asm.wasm', 'python_stdlib.zip'].map((name) => readFile(join(PYODIDE, name))),
  )
  if (!stock || !stockLibrary) throw new Error('Pyodide is not installed: run npm ci.')
  const library = await completeLibrary(stockLibrary)
  const { wasm: whole, late } = cutData(patchInterpreter(stock))
  const loader = await readLoader(await WebAssembly.compile(whole))
  const wasm = await trimWasm(whole, loader.exports)
  const [worker, recorder, snapshot] = await Promise.all([
    bundleWorker('worker.ts', loader),
    bundleRecorder(),
    bundleWorker('make-snapshot.ts', loader).then((script) =>
      makeSnapshot(script, { wasm, library, frozen: late.frozen }),
    ),
  ])
  const files = await Promise.all([
    store(outDir, { name: 'worker', suffix: 'worker.js', form: 'worker', lazy: false }, Buffer.from(worker)),
    store(outDir, { name: 'wasm', suffix: 'wasm', form: 'wasm', lazy: false }, wasm),
    storeSnapshot(outDir, snapshot),
    store(outDir, { name: 'stdlib', suffix: 'stdlib.zip', form: 'bytes', lazy: true }, library),
    store(
      outDir,
      { name: RECORDER_FILE, suffix: 'recorder.js', form: 'bytes', lazy: true },
      Buffer.from(recorder),
    ),
    ...lateNames.map((name) =>
      store(outDir, { name, suffix: `${name}.wasm`, form: 'bytes', lazy: true }, late[name]),
    ),
  ])
  const manifest: EngineManifest = { engine: 'python', files }
  const kept = new Set(files.flatMap(({ path, packed }) => [path, packed?.path]))
  for (const name of await readdir(outDir)) {
    if (name.startsWith('python.') && name !== STAMP && !kept.has(name)) await rm(join(outDir, name))
  }
  await writeFile(join(outDir, STAMP), JSON.stringify({ inputs, manifest } satisfies Stamp))
  return manifest
}

/** The standard library with the modules that Pyodide's lacks. @param stock a zip */
async function completeLibrary(stock: Uint8Array): Promise<Uint8Array> {
  const names = (await readdir(LIBRARY, { recursive: true })).filter((name) => name.endsWith('.py')).sort()
  const own = await Promise.all(
    names.map(async (name) => [name.replaceAll('\\', '/'), await readFile(join(LIBRARY, name))] as const),
  )
  return zipSync({ ...unzipSync(stock), ...Object.fromEntries(own) }, { level: 9, mtime: OLDEST })
}

/** The earliest time that a zip can hold: the same sources give the same file. */
const OLDEST = new Date(1980, 0, 1)

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Everything that the result depends on: the sources here and in the sandbox, and the versions of Pyodide and esbuild. */
async function hashInputs(): Promise<string> {
  const folders = [
    HERE,
    join(HERE, 'patch'),
    join(HERE, 'prelude'),
    LIBRARY,
    join(LIBRARY, 'dbm'),
    join(LIBRARY, 'pydoc_data'),
    join(HERE, 'record'),
    join(HERE, '../../steps'),
    join(HERE, 'zones'),
    join(HERE, '../../sandbox'),
    join(HERE, '../../sandbox/worker'),
  ]
  const parts = [version]
  for (const file of [join(PYODIDE, 'package.json'), join(HERE, '../syntaxTree.ts')])
    parts.push(await readFile(file, 'utf8'))
  for (const folder of folders) {
    const names = (await readdir(folder))
      .filter((name) => /\.(ts|py|json)$/.test(name) && !name.includes('.test.'))
      .sort()
    for (const name of names) parts.push(name, await readFile(join(folder, name), 'utf8'))
  }
  return sha256(...parts)
}

async function readStamp(outDir: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(join(outDir, STAMP), 'utf8')) as Stamp
  } catch {
    return undefined
  }
}

async function allThere(outDir: string, manifest: EngineManifest): Promise<boolean> {
  const names = new Set(await readdir(outDir))
  return manifest.files.every(({ path, packed }) => names.has(path) && (!packed || names.has(packed.path)))
}

/** What is left of Pyodide's loader. */
async function readLoader(wasm: WebAssembly.Module): Promise<TrimmedLoader> {
  const imported = WebAssembly.Module.imports(wasm).filter(({ module }) => !module.startsWith('GOT.'))
  const whole = await readFile(join(PYODIDE, LOADER), 'utf8')
  return trimLoader(whole, new Set(imported.map(({ name }) => name)), MODULE_MEMBERS)
}

const SCRIPT = {
  target: 'es2022',
  minify: true,
  legalComments: 'none',
} satisfies TransformOptions

/**
 * A classic script that needs nothing else: a worker from a blob cannot import. The loader's factory stands before the bundle, in
 * parentheses: so a browser compiles it at once, and not only after it has read over it once as it does over other functions.
 */
async function bundleWorker(entry: string, { factory, exports }: TrimmedLoader): Promise<string> {
  const { code } = await transform(factory, { ...SCRIPT, define: { 'import.meta.url': '"file:///engine/"' } })
  if (!code.startsWith('async function')) throw new Error('Pyodide’s loader is not one function any more.')
  const loader: Plugin = {
    name: 'trimmed-loader',
    setup({ onLoad }) {
      onLoad({ filter: /pyodide\.asm\.mjs$/ }, () => ({
        contents: `export default createPyodideModule\nexport const usedExports = ${JSON.stringify(exports)}`,
      }))
    },
  }
  const result = await bundle({
    ...SCRIPT,
    entryPoints: [join(HERE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    loader: { '.py': 'text' },
    plugins: [loader],
    // The loader was written as a module, whose code is strict.
    banner: { js: `"use strict";const createPyodideModule=(${code.trim()});` },
    absWorkingDir: HERE,
    logLevel: 'error',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error(`Bundling ${entry} gave nothing.`)
  return file.text
}

/** A script that leaves the recorder in a variable: only a run that is recorded gets it. */
async function bundleRecorder(): Promise<string> {
  const result = await bundle({
    ...SCRIPT,
    entryPoints: [join(HERE, 'record/recorder.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: RECORDER_VARIABLE,
    platform: 'browser',
    absWorkingDir: HERE,
    logLevel: 'error',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error('Bundling the recorder gave nothing.')
  return file.text
}

async function store(
  outDir: string,
  { name, suffix, form, lazy }: Pick<EngineFile, 'name' | 'form' | 'lazy'> & { readonly suffix: string },
  bytes: Uint8Array,
): Promise<EngineFile> {
  const hash = sha256(bytes)
  const path = `python.${hash.slice(0, 12)}.${suffix}`
  await writeFile(join(outDir, path), bytes)
  return { name, path, form, size: bytes.length, sha256: hash, lazy }
}

/**
 * As it is, for hosts that compress with brotli, with the one ending for binary files that they compress; and as xz, which is a
 * quarter smaller than gzip.
 */
async function storeSnapshot(outDir: string, snapshot: Uint8Array): Promise<EngineFile> {
  const form = { name: 'snapshot', lazy: false }
  const [file, { path, size, sha256 }] = await Promise.all([
    store(outDir, { ...form, suffix: 'snapshot.wasm', form: 'bytes' }, snapshot),
    store(outDir, { ...form, suffix: 'snapshot.xz', form: 'xz' }, await packXz(snapshot)),
  ])
  return { ...file, packed: { path, form: 'xz', size, sha256 } }
}

/** Packs with the encoder that CPython brings along: Node has none. */
async function packXz(bytes: Uint8Array): Promise<Uint8Array> {
  const python = await loadPyodide()
  const packed: unknown = python.runPython(PACK, { globals: python.toPy({ plain: bytes }) as PyProxy })
  if (typeof packed !== 'string') throw new Error('The snapshot could not be packed.')
  return Buffer.from(packed, 'base64')
}

/**
 * Fitted to memory of 32 bit words. The decoder knows no other checksum, and keeps as much in memory as the dictionary is long: the
 * 8 MiB of this preset.
 */
const PACK = `
import base64, lzma
filters = [{"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 2, "lp": 2, "pb": 2}]
packed = lzma.compress(bytes(plain), check=lzma.CHECK_CRC32, filters=filters)
base64.b64encode(packed).decode()
`

/** What the snapshot is made from. */
interface Interpreter {
  readonly wasm: Uint8Array<ArrayBuffer>
  readonly library: Uint8Array
  readonly frozen: Uint8Array
}

async function makeSnapshot(script: string, { wasm, library, frozen }: Interpreter): Promise<Uint8Array> {
  const worker = new Worker(BROWSER_GLOBALS + script, { eval: true })
  try {
    const reply = await new Promise<{ snapshot?: Uint8Array; failure?: string }>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) =>
        reject(new Error(`The thread that makes the snapshot ended with code ${code}.`)),
      )
      WebAssembly.compile(wasm).then((module) => {
        worker.postMessage({
          wasm: module,
          library: Uint8Array.from(library).buffer,
          frozen: Uint8Array.from(frozen).buffer,
        })
      }, reject)
    })
    if (!reply.snapshot) throw new Error(`The snapshot of Python could not be made: ${reply.failure}`)
    return reply.snapshot
  } finally {
    await worker.terminate()
  }
}
