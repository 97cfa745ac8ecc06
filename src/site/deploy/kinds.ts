/** The folder of the engines' files. */
export const ENGINE_FILES_FOLDER = 'engines'

/** Folders of files whose names hold a hash of their content. */
export const HASHED_FOLDERS: readonly string[] = ['assets', 'compiled', ENGINE_FILES_FOLDER]

/**
 * The document of the sandbox, which brings a policy of its own. Pages ask for it with the hash of its content as the
 * query, so that it may be cached as hashed files are.
 */
export const SANDBOX_DOCUMENT = 'sandbox.html'

/**
 * The key in a map of page hashes that names the deployment: a page that is still open finds out by it that the
 * scripts around the pages have changed, and that it must load afresh.
 */
export const BUILD_KEY = 'build'

/** The element that holds a page's own map of page hashes. */
export const PAGE_HASHES_ID = 'page-hashes'
