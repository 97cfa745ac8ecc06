// Tries to get the network's functions back from interfaces that are still there.
const roots = [globalThis, EventTarget, Event, AbortSignal, Blob, URL, ReadableStream, Object.getPrototypeOf(globalThis)]
const seen = new Set<unknown>()
const walk = (value: unknown, depth: number): void => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return
  if (depth > 4 || seen.has(value)) return
  seen.add(value)
  for (const key of Reflect.ownKeys(value)) {
    const name = String(key)
    if (/^(fetch|importScripts|XMLHttpRequest|WebSocket|EventSource|Worker|indexedDB|caches)$/.test(name))
      if (Reflect.getOwnPropertyDescriptor(value, key)?.value) console.log('BREACH', name)
    try {
      walk(Reflect.get(value, key), depth + 1)
    } catch {}
  }
  walk(Object.getPrototypeOf(value), depth + 1)
}
roots.forEach((root) => walk(root, 0))
console.log(seen.size > 100 ? 'contained' : 'saw too little')
