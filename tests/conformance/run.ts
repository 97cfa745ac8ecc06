import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { EngineManifest, Program, RunEvent } from '../../src/sandbox/protocol'
import { startWorkerThread } from '../../src/sandbox/node'

/** A built engine, read from its folder and decoded as the frame decodes it. */
export interface LoadedEngine {
  readonly worker: string
  readonly files: Readonly<Record<string, ArrayBuffer | WebAssembly.Module>>
}

/** Reads a built engine; files that are `lazy` are left out when `lazy` is false. */
export async function loadEngine(
  folder: string,
  manifest: EngineManifest,
  lazy = true,
): Promise<LoadedEngine> {
  const files: Record<string, ArrayBuffer | WebAssembly.Module> = {}
  let worker = ''
  for (const file of manifest.files) {
    const stored = readFileSync(join(folder, file.path))
    const bytes = Uint8Array.from(file.form === 'gzip' ? gunzipSync(stored) : stored)
    if (file.form === 'worker') worker = stored.toString('utf8')
    else if (file.form === 'wasm') files[file.name] = await WebAssembly.compile(bytes)
    else if (lazy || !file.lazy) files[file.name] = bytes.buffer
  }
  return { worker, files }
}

/** Runs a program in a fresh worker thread and resolves with its events. */
export async function runProgram(engine: LoadedEngine, program: Program): Promise<readonly RunEvent[]> {
  const thread = startWorkerThread(engine.worker, engine.files)
  try {
    return await thread.run(program)
  } finally {
    await thread.terminate()
  }
}

/** All that was printed to one stream. */
export function printed(events: readonly RunEvent[], stream: 'stdout' | 'stderr'): string {
  return events
    .map((event) => (event.type === 'output' && event.stream === stream ? event.text : ''))
    .join('')
}
