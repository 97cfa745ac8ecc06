// Tries to leave the engine nothing that it can change.
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value: unknown = Reflect.get(globalThis, name)
  if (typeof value === 'function') Object.freeze(value.prototype)
  if (value !== globalThis && value !== null && typeof value === 'object') Object.freeze(value)
}
Object.freeze(Object.prototype)
try {
  Object.freeze(globalThis)
} catch {
  // A worker's own object may not be frozen.
}
console.log('contained')
