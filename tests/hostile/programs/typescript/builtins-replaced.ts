// Tries to break the engine, and to see its arguments, by replacing what it calls.
// ends: contained, done, error, stopped
const seen: unknown[] = []
for (const owner of [Array.prototype, String.prototype, Map.prototype, Promise.prototype, Function.prototype, JSON, Reflect]) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (name === 'constructor' || typeof (owner as any)[name] !== 'function') continue
    try {
      ;(owner as any)[name] = function (...args: unknown[]) {
        seen.push(this, args)
        return 0
      }
    } catch {}
  }
}
console.log('contained')
