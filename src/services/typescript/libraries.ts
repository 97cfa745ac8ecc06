import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { STRICT } from './options'

const REFERENCE = /^\/\/\/ <reference lib="([^"]+)" \/>/gm

/** TypeScript's own declarations of what programs here may use, by file name, as its package has them. */
export async function readLibraries(): Promise<Readonly<Record<string, string>>> {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'))
  const texts: Record<string, string> = {}
  const read = async (name: string): Promise<void> => {
    if (name in texts) return
    texts[name] = ''
    const text = await readFile(join(folder, name), 'utf8')
    texts[name] = text
    await Promise.all([...text.matchAll(REFERENCE)].map(([, lib = '']) => read(`lib.${lib}.d.ts`)))
  }
  await Promise.all((STRICT.lib ?? []).map(read))
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
