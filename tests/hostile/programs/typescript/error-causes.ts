// Tries to drown the page in an error with a hundred thousand causes, which also leads to itself.
// ends: error, crashed, stopped
let error = new Error('x'.repeat(1_000))
for (let depth = 0; depth < 100_000; depth += 1) error = new Error('\u0301'.repeat(100), { cause: error })
const all = new AggregateError(Array(100_000).fill(error), 'all')
error.cause = all
Object.defineProperty(all, 'name', { get: () => all })
Object.defineProperty(all, 'stack', { get: () => new Proxy([], {}) })
throw all
