// Tries to stop the clocks that the engine reads.
Object.assign(performance, { now: () => NaN })
Object.assign(Date, { now: () => -Infinity })
Object.assign(Object.getPrototypeOf(performance) as object, { now: () => -1e300 })
Object.assign(globalThis, { Date: undefined })
for (let count = 0; count < 1000; count += 1) console.log(count)
console.log('contained')
