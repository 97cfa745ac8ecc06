import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { EngineFile, EngineManifest } from '../sandbox/protocol'
import { build as buildPython } from './python/build'
import { build as buildTypeScript } from './typescript/build'

/** Where the engines' files are built; below the project's root, not in git. */
export const ENGINES_FOLDER = '.cache/engines'

const BUILDERS = { python: buildPython, typescript: buildTypeScript }

export type EngineId = keyof typeof BUILDERS

/**
 * Builds what is stale of every engine.
 *
 * @param folder gets the files; made when missing
 */
export async function buildEngines(
  folder: string = ENGINES_FOLDER,
): Promise<Record<EngineId, EngineManifest>> {
  await mkdir(folder, { recursive: true })
  const [python, typescript] = await Promise.all([BUILDERS.python(folder), BUILDERS.typescript(folder)])
  return { python, typescript }
}

/** An engine's files as the frame would hand them to a worker. */
export interface LoadedEngine {
  readonly script: string
  readonly files: Readonly<Record<string, ArrayBuffer | WebAssembly.Module>>
}

/** Reads and decodes all files of an engine, the lazy ones too. */
export async function loadEngine(
  manifest: EngineManifest,
  folder: string = ENGINES_FOLDER,
): Promise<LoadedEngine> {
  let script = ''
  const files: Record<string, ArrayBuffer | WebAssembly.Module> = {}
  for (const file of manifest.files) {
    const bytes = await readFile(join(folder, file.path))
    if (file.form === 'worker') script = bytes.toString('utf8')
    else files[file.name] = await decode(file, bytes)
  }
  return { script, files }
}

async function decode(
  file: EngineFile,
  bytes: Buffer<ArrayBuffer>,
): Promise<ArrayBuffer | WebAssembly.Module> {
  if (file.form === 'wasm') return WebAssembly.compile(bytes)
  const content = file.form === 'gzip' ? gunzipSync(bytes) : bytes
  return content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength)
}
