// Tries to break the console by objects that lie about themselves.
// ends: contained, error
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const lies: unknown[] = [
  revoked.proxy,
  new Proxy(() => 1, { get: () => revoked.proxy }),
  new Proxy([], { get: (_, key) => (key === 'length' ? 1e300 : key) }),
  new Proxy({}, { ownKeys: () => Array.from({ length: 100_000 }, (_, index) => `key ${index}`) }),
  new Proxy({}, { getPrototypeOf: () => lies }),
  new Proxy(new Error('x'), { get: () => 10n ** 1000n }),
  new Proxy(new Map(), {}),
  new Proxy(new Date(), {}),
  {
    get [Symbol.toStringTag](): string {
      throw lies
    },
  },
  Object.create(null, { constructor: { get: () => { throw new Error('constructor') } } }),
  { toJSON: () => lies, toString: () => lies, valueOf: () => lies, [Symbol.toPrimitive]: () => lies, inspect: () => lies },
  Object.assign(new Date(), { toISOString: () => 'x'.repeat(10_000_000) }),
  Object.defineProperty(new Uint8Array(8), 'length', { value: 1e9 }),
  class {
    static get name(): string {
      throw new Error('name')
    }
  },
]
for (const lie of lies) {
  try {
    console.log(lie)
  } catch (error) {
    console.log('thrown', typeof error)
  }
}
console.log('contained')
