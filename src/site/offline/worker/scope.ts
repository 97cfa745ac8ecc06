/** An event of a worker's life that may be held until some work is done. */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface MessageFromPage extends MessageEvent<unknown> {
  waitUntil(work: Promise<unknown>): void
}

/** The parts of a service worker's global scope that are used here; TypeScript's own types for it exclude the DOM's. */
interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void
}

// The file runs only as a service worker; nothing else can say so to the compiler.
export const scope = globalThis as unknown as WorkerScope

/** The path below which the site is served. */
export const base: string = new URL(scope.registration.scope).pathname
