/** Asks the service worker to keep files of engines, which the browser has just fetched. */
export interface KeepEngines {
  readonly type: 'KEEP_ENGINES'
  /** Their addresses. */
  readonly files: readonly string[]
}

/** So long after an engine is ready the reader's first run has most often ended: keeping takes nothing from it. In milliseconds. */
const REST = 2000

const asked = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Has what this page has fetched of engines kept for when there is no network, a little later.
 *
 * @param folder the address of the engines' files
 */
export function keepEngines(folder: string): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
    const urls = performance.getEntriesByType('resource').map(({ name }) => name)
    const files = urls.filter((url) => url.startsWith(folder) && !asked.has(url))
    if (worker === null || files.length === 0) return
    for (const url of files) asked.add(url)
    worker.postMessage({ type: 'KEEP_ENGINES', files } satisfies KeepEngines)
  }, REST)
}
