// Tries to break the console by proxies that are revoked, or have too much.
const { proxy, revoke } = Proxy.revocable({}, {})
revoke()
const many = new Proxy({}, { ownKeys: () => Array.from({ length: 500_000 }, (_, index) => `key${index}`) })
const lying = new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : 1), has: () => true })
const throwing = new Proxy(() => 1, {
  get() {
    throw proxy
  },
  getPrototypeOf() {
    throw proxy
  },
  ownKeys() {
    throw proxy
  },
  getOwnPropertyDescriptor() {
    throw proxy
  },
})
for (const value of [proxy, many, lying, throwing, { proxy }, [lying], new Set([proxy]), new Error('x', { cause: proxy })])
  try {
    console.log(value)
    console.log('%o %s %d', value, value, value)
    console.table(value)
    console.dir(value)
  } catch {
    // A proxy that throws may do so here.
  }
console.log('contained')
