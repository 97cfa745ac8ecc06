import { iteratorNotes, proxyNotes } from '../inspect/recorded'
import { recordPromises } from './promises'
import { replaceMethod } from './replaceMethod'

/**
 * Lets the functions that make promises, iterators and proxies leave a note for `inspect`; see recorded.ts.
 * Programs see no other difference.
 */
export function recordStates(): void {
  recordPromises()
  recordIterators(Map.prototype, Object.getPrototypeOf(new Map().keys()) as object)
  recordIterators(Set.prototype, Object.getPrototypeOf(new Set().keys()) as object)
  recordProxies()
}

function recordIterators(owner: object, iteratorPrototype: object): void {
  const next = Reflect.get(iteratorPrototype, 'next') as () => unknown
  for (const kind of ['keys', 'values', 'entries'] as const) {
    // A set's `keys` is its `values`; the symbol's method stays as it is, so that loops keep their speed.
    replaceMethod(
      owner,
      kind,
      (original) =>
        function (this: Map<unknown, unknown> | Set<unknown>) {
          const iterator = Reflect.apply(original, this, []) as object
          const note = { kind, source: this, taken: 0 }
          iteratorNotes.set(iterator, note)
          const counted = (): unknown => {
            note.taken += 1
            return Reflect.apply(next, iterator, [])
          }
          Object.defineProperty(iterator, 'next', { value: counted, writable: true, configurable: true })
          return iterator
        },
    )
  }
}

function recordProxies(): void {
  const Native = Proxy
  function RecordedProxy(target: object, handler: ProxyHandler<object>): object {
    if (new.target === undefined) throw new TypeError("Constructor Proxy requires 'new'")
    const proxy = new Native(target, handler)
    proxyNotes.set(proxy, { target, handler, revoked: false })
    return proxy
  }
  // A native Proxy constructor has no prototype.
  Object.defineProperty(RecordedProxy, 'prototype', { value: undefined })
  RecordedProxy.revocable = function revocable(target: object, handler: ProxyHandler<object>): object {
    const { proxy, revoke } = Native.revocable(target, handler)
    const note = { target, handler, revoked: false }
    proxyNotes.set(proxy, note)
    return {
      proxy,
      revoke: () => {
        note.revoked = true
        revoke()
      },
    }
  }
  Object.defineProperty(RecordedProxy, 'name', { value: 'Proxy', configurable: true })
  Object.defineProperty(globalThis, 'Proxy', { value: RecordedProxy, writable: true, configurable: true })
}
