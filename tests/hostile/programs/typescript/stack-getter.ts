// Tries to go on where the engine reads an error's stack.
// ends: stopped, error
Object.defineProperty(Error.prototype, 'stack', {
  get() {
    for (;;);
  },
})
Error.stackTraceLimit = Infinity
Object.assign(Error, {
  prepareStackTrace() {
    for (;;);
  },
})
throw new Error('x')
