/**
 * What an object does not tell about itself: the state of a promise, what an iterator will give, what a proxy
 * stands for. Node asks its engine; here the functions that make such objects leave a note when they are called.
 */

export type PromiseState = { readonly status: 'fulfilled' | 'rejected'; readonly value: unknown }

export interface IteratorNote {
  readonly kind: 'keys' | 'values' | 'entries'
  readonly source: Map<unknown, unknown> | Set<unknown>
  /** How many items were taken. */
  taken: number
}

export interface ProxyNote {
  readonly target: object
  readonly handler: object
  revoked: boolean
}

/** A WeakMap that works whatever a program does to the class. */
interface Notes<T> {
  get(key: object): T | undefined
  set(key: object, note: T): void
}

const { apply } = Reflect
const { get, set } = WeakMap.prototype

function createNotes<T>(): Notes<T> {
  const notes = new WeakMap<object, T>()
  return {
    get: (key) => apply(get, notes, [key]) as T | undefined,
    set: (key, note) => void apply(set, notes, [key, note]),
  }
}

export const promiseStates = createNotes<PromiseState>()
export const iteratorNotes = createNotes<IteratorNote>()
export const proxyNotes = createNotes<ProxyNote>()
