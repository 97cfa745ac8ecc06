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

export const promiseStates = new WeakMap<object, PromiseState>()
export const iteratorNotes = new WeakMap<object, IteratorNote>()
export const proxyNotes = new WeakMap<object, ProxyNote>()
