// Tries to hold a worker by more microtasks than there are ticks, and comes to an end.
let count = 0
for (let made = 0; made < 2_000_000; made += 1) queueMicrotask(() => void (count += 1))
await null
const again = (left: number): Promise<number> => (left === 0 ? Promise.resolve(0) : Promise.resolve(left - 1).then(again))
await again(200_000)
console.log(count === 2_000_000 ? 'contained' : count)
