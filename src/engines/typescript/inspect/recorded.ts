/**
 * What an object does not tell about itself: the state of a promise, what an iterator will give, what a proxy
 * stands for, that it is a module's. Node asks its engine; here the functions that make such objects leave a note when they are called.
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

/** Objects that have a module's exports: no other is shown as one. */
export const moduleNamespaces = createNotes<true>()

export const promiseStates = createNotes<PromiseState>()

/** Promises whose state was asked for and is not known, as long as somebody wants to know of them. */
let unknown: object[] | undefined
/** Those that count as pending, whatever has become of them. */
let pending: readonly object[] = []

/** The state of a promise as far as it was seen. */
export function stateOf(promise: object): PromiseState | undefined {
  // By its place: a program can replace the methods of arrays.
  for (let at = 0; at < pending.length; at += 1) if (pending[at] === promise) return undefined
  const state = promiseStates.get(promise)
  if (state === undefined && unknown !== undefined) unknown[unknown.length] = promise
  return state
}

/**
 * Has something shown, and tells the promises in it whose state is not known.
 *
 * @param pendingThen promises to show as pending
 */
export function noticePromises<Result>(
  show: () => Result,
  pendingThen: readonly object[] = [],
): { result: Result; unknown: readonly object[] } {
  const [outerUnknown, outerPending] = [unknown, pending]
  const met: object[] = []
  unknown = met
  pending = pendingThen
  try {
    return { result: show(), unknown: met }
  } finally {
    unknown = outerUnknown
    pending = outerPending
  }
}

export const iteratorNotes = createNotes<IteratorNote>()
export const proxyNotes = createNotes<ProxyNote>()
