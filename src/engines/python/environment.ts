/**
 * Imported first, for its effects: makes the place that the interpreter starts in the same everywhere, and takes
 * from it what a program must not have.
 */

/** What a worker's global scope offers, as far as it is used here; in Node a thread is dressed up as one. */
interface Scope {
  postMessage: ((message: unknown, transfer?: Transferable[]) => void) | undefined
  onmessage: ((event: { readonly data: unknown }) => void) | null
  process: unknown
  WorkerGlobalScope: unknown
  importScripts: unknown
}

const scope = globalThis as unknown as Scope
const post = scope.postMessage?.bind(globalThis)

/** Sends a message to whoever started this worker. @param transfer what is handed over and not copied */
export function send(message: unknown, transfer: Transferable[] = []): void {
  post?.(message, transfer)
}

/** Sets who gets the messages sent to this worker. */
export function receive(listener: (data: unknown) => void): void {
  scope.onmessage = ({ data }) => listener(data)
}

// An interpreter that was set up with stack switching cannot be restored where there is none (WebKit).
for (const name of ['Suspending', 'promising', 'Suspender', 'SuspendError'])
  Reflect.deleteProperty(WebAssembly, name)

// The loader tells Node from a browser by `process`. Here every place is a browser's worker.
Reflect.deleteProperty(globalThis, 'process')
scope.WorkerGlobalScope ??= class {}

// The interpreter is not told of these, but a program may find a way around. The frame's rules hold in any case.
const FORBIDDEN = [
  'postMessage',
  'importScripts',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'RTCPeerConnection',
  'indexedDB',
  'caches',
  'close',
  'require',
]
for (const name of FORBIDDEN) {
  // Browsers keep some of them on the prototypes, where a shadow on the global scope would leave them to be found.
  for (let owner: unknown = globalThis; owner instanceof Object; owner = Object.getPrototypeOf(owner))
    Reflect.deleteProperty(owner, name)
  Reflect.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false })
}
