/** Asks the service worker to keep files of engines, which the browser has just fetched. */
export interface KeepEngines {
  readonly type: 'KEEP_ENGINES'
  /** Their addresses. */
  readonly files: readonly string[]
}

/** So long after the last file has come the reader's first run has most often ended: keeping takes nothing from it. In milliseconds. */
const REST = 3000

let fetched: string[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Has a file of an engine kept for when there is no network, a little later.
 *
 * @param url where it came from
 */
export function keepFetched(url: string): void {
  fetched.push(new URL(url, location.href).href)
  clearTimeout(timer)
  timer = setTimeout(send, REST)
}

function send(): void {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  // Without one yet, what this page has loaded is kept when there is one.
  worker?.postMessage({ type: 'KEEP_ENGINES', files: fetched } satisfies KeepEngines)
  fetched = []
}
