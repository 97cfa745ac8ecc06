import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeCatalogue, type Catalogue } from './catalogue'
import { readEntry, type Entry } from './entry'

interface Cached {
  readonly modified: number
  readonly entry: Entry | undefined
}

const cache = new Map<string, Cached>()

/**
 * Reads the entries of a folder of documents. Files that did not change since the last call are not read again.
 *
 * @param documents - the folder, `docs`
 * @throws Error that names the file when front matter is wrong
 */
export function readCatalogue(documents: string): Catalogue {
  const files = readdirSync(documents, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('public/'))
    .sort()
  return makeCatalogue(files.flatMap((file) => readCached(documents, file) ?? []))
}

function readCached(documents: string, file: string): Entry | undefined {
  const path = join(documents, file)
  const modified = statSync(path).mtimeMs
  const known = cache.get(path)
  if (known?.modified === modified) return known.entry
  const entry = readEntry(file, readFileSync(path, 'utf8'))
  cache.set(path, { modified, entry })
  return entry
}
