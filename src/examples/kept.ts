import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EngineManifest, Program } from '../sandbox/protocol'
import type { RunResult } from './run'

/** What programs did in earlier checks, by program, engine and check. */
export interface KeptResults {
  find(key: string): RunResult | undefined
  add(key: string, result: RunResult): void
  /** @param whole forgets what was neither found nor added: everything has been checked */
  save(whole: boolean): Promise<void>
}

/** @param file where they are kept; one that is missing or cannot be read holds none */
export async function readKept(file: string): Promise<KeptResults> {
  const earlier = await readFile(file, 'utf8')
    .then((text) => new Map(Object.entries(JSON.parse(text) as Record<string, RunResult>)))
    .catch(() => new Map<string, RunResult>())
  const used = new Map<string, RunResult>()
  return {
    find(key) {
      const result = earlier.get(key)
      if (result !== undefined) used.set(key, result)
      return result
    },
    add(key, result) {
      // A program that the machine had no time for gets another chance.
      if (result.end.status === 'done' || result.end.status === 'error') used.set(key, result)
    },
    async save(whole) {
      const results = whole ? used : new Map([...earlier, ...used])
      await mkdir(dirname(file), { recursive: true })
      await writeFile(`${file}.${process.pid}`, JSON.stringify(Object.fromEntries(results)))
      await rename(`${file}.${process.pid}`, file)
    },
  }
}

const HERE = dirname(fileURLToPath(import.meta.url))
/** What the check runs programs with, beside the engine itself. */
const CHECK = [join(HERE, 'run.ts'), join(HERE, 'kept.ts'), join(HERE, '../sandbox/node.ts')]
const REALMS = join(HERE, '../sandbox/realms')

/** What stands for an engine, in a check as it is now. */
export async function engineKey({ files }: EngineManifest): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const { sha256 } of files) hash.update(sha256)
  const realms = (await readdir(REALMS)).sort().map((name) => join(REALMS, name))
  for (const file of [...CHECK, ...realms]) hash.update(await readFile(file))
  return hash.digest('hex')
}

/** @param engine as {@link engineKey} gives it */
export function programKey(engine: string, program: Program): string {
  return createHash('sha256').update(engine).update(JSON.stringify(program)).digest('hex').slice(0, 32)
}
