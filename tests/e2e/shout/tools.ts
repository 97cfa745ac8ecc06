import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import type { EngineManifest } from '../../../src/sandbox/protocol'

/** Builds the engine: a worker is all that it has. */
export async function build(folder: string): Promise<EngineManifest> {
  const { outputFiles } = await bundle({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  })
  const script = outputFiles[0]?.contents ?? new Uint8Array()
  const sha256 = createHash('sha256').update(script).digest('hex')
  const path = `shout-${sha256.slice(0, 10)}.js`
  await writeFile(join(folder, path), script)
  return {
    engine: 'shout',
    files: [{ name: 'worker', path, form: 'worker', size: script.length, sha256, lazy: false }],
  }
}
