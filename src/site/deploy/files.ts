import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'

/**
 * The files below a folder, sorted, as paths relative to it with `/`.
 *
 * @param suffix only files whose names end so
 */
export async function listFiles(dir: string, suffix = ''): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(dir.length + 1).replaceAll(sep, '/'))
    .sort()
}

/** What configures servers: it lies in the folder of the built site, but is no part of the site. */
export const HIDDEN_FILES: readonly string[] = ['_headers', 'Caddyfile', 'nginx.conf']

/** Tells whether a file is the precompressed form of another. */
export function isCompressed(file: string): boolean {
  return /\.(br|gz)$/.test(file)
}
