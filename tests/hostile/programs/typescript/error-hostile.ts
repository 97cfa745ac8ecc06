// Tries to break the report of an error by the error itself.
// ends: error
const error = new Error('x')
for (const name of ['name', 'message', 'stack', 'cause', 'constructor']) {
  Object.defineProperty(error, name, {
    get() {
      throw error
    },
  })
}
throw error
