// Tries to put itself between the engine and every global that it does not have.
const asked = new Set<PropertyKey>()
const spy = new Proxy(Object.create(null), {
  get: (_, key) => {
    asked.add(key)
    throw new Error(`get ${String(key)}`)
  },
  has: (_, key) => {
    asked.add(key)
    return true
  },
  set: () => {
    throw new Error('set')
  },
})
for (const target of [Object.prototype, Function.prototype, globalThis]) {
  try {
    Object.setPrototypeOf(target, spy)
    console.log('replaced')
  } catch (error) {
    console.log((error as Error).name)
  }
}
console.log('contained')
