// Tries to load a classic script into the worker.
try {
  ;(globalThis as any).importScripts('http://SERVER_HOST:SERVER_PORT/classic.js')
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
