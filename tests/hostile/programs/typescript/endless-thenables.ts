// Tries to hang by waiting for what always gives another of itself to be waited for.
// ends: stopped
const promise = new Proxy(
  {},
  { get: (_, key) => (key === 'then' ? (resolve: (value: unknown) => void) => resolve(promise) : undefined) },
)
await promise
