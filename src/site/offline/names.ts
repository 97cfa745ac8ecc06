import type { KeepEngines } from '../../engines/keep'

/** The service worker's file, in the site's root so that its scope is the whole site. */
export const WORKER_FILE = 'sw.js'

/** The list of all files of the site, for keeping everything. */
export const LIST_FILE = 'offline.json'

/** The name of the `<meta>` by which a build tells its pages that the worker is retired. */
export const RETIRED_META = 'offline-retired'

/**
 * Names of the worker's caches: pages, files whose names hold a hash of their content (the engines' among them), and the
 * rest. Another site may share the origin under another base, so the base is in the names.
 */
export type CacheNames = Readonly<Record<'pages' | 'hashed' | 'other', string>>

/** @param base the path below which the site is served */
export function cacheNames(base: string): CacheNames {
  return { pages: `pages ${base}`, hashed: `hashed ${base}`, other: `other ${base}` }
}

/** A file that the site needs offline. */
export interface OfflineFile {
  /** Relative to the base: `builtin/aiter`, `assets/app.js`. */
  readonly path: string
  /** What travels: bytes after compression. */
  readonly bytes: number
}

/** What {@link LIST_FILE} holds. */
export interface OfflineList {
  /** Changes with every deployment that changes a file. */
  readonly revision: string
  /** The sandbox's document as pages ask for it, with the hash of its content as the query. */
  readonly sandbox: string
  readonly pages: readonly OfflineFile[]
  readonly files: readonly OfflineFile[]
}

/** What a page says to the worker. */
export type ToWorker =
  | { readonly type: 'SKIP_WAITING' }
  | { readonly type: 'VERSION' }
  /** Keep a page, with what it loads, and some files besides. */
  | { readonly type: 'KEEP'; readonly page: string; readonly files: readonly string[] }
  | KeepEngines

/** What the worker answers to `VERSION`. */
export interface WorkerVersion {
  readonly revision: string
  /** Names the scripts that pages share; the same name stands in each page. */
  readonly build: string
}
