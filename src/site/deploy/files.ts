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

/** Where the build notes what it built from, so that it knows when that has changed. */
export const BUILT_FROM = '.built-from'

/** What configures servers and the build: it lies in the folder of the built site, but is no part of the site. */
export const HIDDEN_FILES: readonly string[] = ['_headers', 'Caddyfile', 'nginx.conf', BUILT_FROM]

/** The page for what is missing: it is sent in place of others, and has no address of its own. */
export const NOT_FOUND_PAGE = '404.html'

/** The paths, without the first slash, at which nothing is. */
export const HIDDEN_PATHS: readonly string[] = [
  ...HIDDEN_FILES,
  NOT_FOUND_PAGE.replace('.html', ''),
  NOT_FOUND_PAGE,
]

/** Tells whether a file is the precompressed form of another. */
export function isCompressed(file: string): boolean {
  return /\.(br|gz)$/.test(file)
}
