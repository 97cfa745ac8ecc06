/** Where attacks try to reach a server, and how they say what they could do there. */
export interface Target {
  readonly url: string
  readonly host: string
}

/**
 * What a worker tries that has all that browsers give to workers: the engines take most of it away from programs, but
 * the frame's rules must hold without that. Runs inside the worker; uses nothing from outside of itself.
 *
 * @returns the names of what was tried
 */
export async function attackFromWorker({ url, host }: Target): Promise<string[]> {
  const nested = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  /** When it has come through, or has been refused. */
  const settled = (target: EventTarget, ...types: string[]): Promise<unknown> =>
    Promise.race(types.map((type) => new Promise((resolve) => target.addEventListener(type, resolve))))
  /** What a worker of the worker's own does; it says when that has come to its end. */
  const nestedDoes = (code: string, options?: WorkerOptions): Promise<unknown> =>
    settled(new Worker(nested(code), options), 'message', 'error')
  const scope = self as unknown as Record<
    string,
    (new (...args: unknown[]) => { opened?: unknown }) | undefined
  >
  const attempts: Record<string, () => unknown> = {
    fetch: () => fetch(`${url}/fetch`, { mode: 'no-cors' }),
    keepalive: () =>
      fetch(`${url}/keepalive`, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
    xhr() {
      const request = new XMLHttpRequest()
      request.open('GET', `${url}/xhr`)
      request.send()
      return settled(request, 'loadend')
    },
    webSocket: () => settled(new WebSocket(`ws://${host}/ws`), 'open', 'error'),
    webSocketStream() {
      const Stream = scope['WebSocketStream']
      return Stream && new Stream(`ws://${host}/wss`).opened
    },
    webTransport: () => new WebTransport(`https://${host}/wt`).ready,
    eventSource: () => settled(new EventSource(`${url}/events`), 'open', 'error'),
    importScripts: () => importScripts(`${url}/classic.js`),
    import: () => (0, eval)(`import('${url}/module.js')`) as Promise<unknown>,
    nestedWorker: () =>
      nestedDoes(`fetch('${url}/nested', { mode: 'no-cors' }).finally(() => postMessage('settled'))`),
    nestedFromServer: () => settled(new Worker(`${url}/worker.js`), 'message', 'error'),
    moduleWorker: () => nestedDoes(`import '${url}/imported.js'\npostMessage('settled')`, { type: 'module' }),
    font: () => new FontFace('x', `url(${url}/font)`).load(),
    wasm: () => WebAssembly.compileStreaming(fetch(`${url}/wasm`)),
  }
  await Promise.allSettled(Object.values(attempts).map(async (attempt) => attempt()))
  return Object.keys(attempts)
}

/** What a worker tries to read of the site's own; the same in all respects. @returns what it could open */
export async function openStores(): Promise<string[]> {
  const stores: Record<string, () => unknown> = {
    indexedDB: () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('stolen')
        opening.onsuccess = resolve
        opening.onerror = reject
      }),
    caches: () => caches.keys(),
    fileSystem: () => navigator.storage.getDirectory(),
    locks: () => navigator.locks.request('x', () => 1),
  }
  const opened: string[] = []
  for (const [name, open] of Object.entries(stores)) {
    try {
      await open()
      opened.push(name)
    } catch {
      // As it should be.
    }
  }
  return opened
}
