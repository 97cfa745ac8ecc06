// Tries to break the console by what it is told to insert, and by tables that nobody can read.
// ends: contained, done, error
console.log('%s'.repeat(100_000), ...Array(50_000).fill('x'))
console.log('%c%c%c', 'background: url(http://SERVER_HOST:SERVER_PORT/css)', 'x'.repeat(1_000_000), {})
console.log('%d %i %f %o %O %j %', Symbol('x'), 10n ** 1000n, {}, console, globalThis)
console.table(Array.from({ length: 10_000 }, (_, row) => ({ [`column ${row % 500}`]: '\u0301'.repeat(100) })))
console.dir(new Map([[new Map([[new Set([new WeakMap()]), 1]]), 2]]))
console.assert(false, '%s', { toString: null })
for (let count = 0; count < 10_000; count += 1) console.count(`label ${count}`)
console.log('contained')
