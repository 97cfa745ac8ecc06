// Tries to take part in each promise of the engine's.
// ends: contained, done, error, stopped
Object.defineProperty(Object.prototype, 'then', {
  get() {
    return undefined
  },
  set() {
    throw new Error('BREACH?')
  },
  configurable: true,
})
await null
console.log('contained')
