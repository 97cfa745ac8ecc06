// Tries to silence or to take over the console.
const log = console.log
console.log = () => {
  throw new Error('silent')
}
try {
  ;(globalThis as any).console = null
  Object.freeze(globalThis)
} catch (error) {
  log(String(error))
}
log('contained')
