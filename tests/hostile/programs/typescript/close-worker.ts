// Tries to close the worker behind the engine's back.
for (let scope = globalThis; scope !== null; scope = Object.getPrototypeOf(scope)) {
  const close = Object.getOwnPropertyDescriptor(scope, 'close')?.value
  if (close !== undefined) console.log('BREACH')
}
try {
  ;(globalThis as any).close()
} catch (error) {
  console.log(String(error))
}
console.log('contained')
