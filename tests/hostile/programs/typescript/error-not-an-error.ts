// Tries to end with something that is no error and has no text.
// ends: error
throw Object.create(null, { toString: { get: () => undefined } })
