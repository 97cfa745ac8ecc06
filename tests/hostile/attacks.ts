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
  const request = new XMLHttpRequest()
  const scope = self as unknown as Record<string, new (...args: unknown[]) => { ready?: unknown }>
  const attempts: Record<string, () => unknown> = {
    fetch: () => fetch(`${url}/fetch`, { mode: 'no-cors' }),
    keepalive: () =>
      fetch(`${url}/keepalive`, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
    xhr() {
      request.open('GET', `${url}/xhr`)
      request.send()
    },
    webSocket: () => new WebSocket(`ws://${host}/ws`),
    webSocketStream: () => new (scope['WebSocketStream'] ?? Object)(`ws://${host}/wss`),
    webTransport: () => new WebTransport(`https://${host}/wt`).ready,
    eventSource: () => new EventSource(`${url}/events`),
    importScripts: () => importScripts(`${url}/classic.js`),
    import: () => (0, eval)(`import('${url}/module.js')`) as Promise<unknown>,
    nestedWorker: () => new Worker(nested(`fetch('${url}/nested', { mode: 'no-cors' })`)),
    nestedFromServer: () => new Worker(`${url}/worker.js`),
    moduleWorker: () => new Worker(nested(`import '${url}/imported.js'`), { type: 'module' }),
    font: () => new FontFace('x', `url(${url}/font)`).load(),
    wasm: () => WebAssembly.compileStreaming(fetch(`${url}/wasm`)),
  }
  const failed: string[] = []
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      Promise.resolve(attempt()).catch(() => undefined)
    } catch {
      failed.push(name)
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500))
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
