// Tries to get hold of the engine's functions by the callers of a function.
const sloppy = new Function('return [arguments.callee.caller, this]')
try {
  const [caller, scope] = sloppy()
  if (caller !== null) console.log('BREACH', caller)
  if (scope !== globalThis) console.log('BREACH', scope)
} catch (error) {
  console.log(String(error))
}
console.log('contained')
