import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineFile, EngineManifest, StoredFile } from '../sandbox/protocol'
import { languages } from './languages'

/** Where the engines' files are built; below the project's root, not in git. */
export const ENGINES_FOLDER = '.cache/engines'

/**
 * Builds what is stale of every language's engine.
 *
 * @param folder gets the files; made when missing
 * @returns what was built, by the languages' ids
 */
export async function buildEngines(
  folder: string = ENGINES_FOLDER,
): Promise<Readonly<Record<string, EngineManifest>>> {
  await mkdir(folder, { recursive: true })
  const built = await Promise.all(
    languages.map(async ({ id, tools }) => [id, await (await tools()).build(folder)] as const),
  )
  return Object.fromEntries(built)
}

/** As {@link buildEngines}, for one of them. @throws Error when no language has this id */
export async function buildEngine(id: string, folder: string = ENGINES_FOLDER): Promise<EngineManifest> {
  const language = languages.find((candidate) => candidate.id === id)
  if (language === undefined) throw new Error(`There is no engine “${id}”.`)
  await mkdir(folder, { recursive: true })
  return (await language.tools()).build(folder)
}

/** A file of an engine in all forms in which it is served. */
export function storedFiles(file: EngineFile): StoredFile[] {
  return file.packed === undefined ? [file] : [file, file.packed]
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
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}
