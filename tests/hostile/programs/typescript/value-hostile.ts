// Tries to break the page by a value that cannot be shown.
// ends: done, error
new Proxy(
  {},
  {
    get() {
      throw new Error('get')
    },
    ownKeys() {
      throw new Error('ownKeys')
    },
    getPrototypeOf() {
      throw new Error('getPrototypeOf')
    },
  },
)
