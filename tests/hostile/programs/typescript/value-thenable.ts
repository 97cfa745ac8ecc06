// Tries to hang what waits for the program's end, by a last value that is never there.
// ends: done, error, stopped
const promise = {
  then(resolve: (value: unknown) => void): void {
    resolve(promise)
  },
}
Object.defineProperty(Object.prototype, 'then', { configurable: true, get: () => undefined })
promise
