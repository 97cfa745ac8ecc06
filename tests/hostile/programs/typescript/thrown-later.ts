// Tries to end in what is no error, thrown when nothing of the program is on the stack.
// ends: error
const odd: unknown[] = [
  new Proxy({}, { get: () => { throw new Error('get') }, getPrototypeOf: () => { throw new Error('prototype') } }),
  Object.create(null),
  Symbol('x'),
  undefined,
  null,
  () => 1,
  document,
]
function document(): never { throw new Error('called') }
for (const value of odd) {
  queueMicrotask(() => { throw value })
  setTimeout(() => { throw value }, 5)
  void Promise.reject(value)
}
await new Promise((resolve) => setTimeout(resolve, 50))
console.log('the end')
