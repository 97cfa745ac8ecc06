// Tries to find the network's functions on the prototypes of the global scope.
const names = ['fetch', 'importScripts', 'XMLHttpRequest', 'WebSocket', 'Worker', 'postMessage', 'close']
for (let scope = globalThis; scope !== null; scope = Object.getPrototypeOf(scope)) {
  for (const name of names) {
    const value = Object.getOwnPropertyDescriptor(scope, name)?.value
    if (value !== undefined) console.log('BREACH', name)
  }
}
console.log('contained')
