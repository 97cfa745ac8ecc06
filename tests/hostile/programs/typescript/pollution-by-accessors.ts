// Tries to get hold of the engine's values by accessors that every object has.
// ends: contained, error, stopped
for (const name of ['send', 'post', 'stream', 'text', 'data', 'callback', 'worker', 'flush']) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get() {
      return undefined
    },
    set(value) {
      if (typeof value === 'function') console.log('BREACH', name)
    },
  })
}
console.log('contained')
