// Tries to fill memory by spreading what never ends.
// ends: error, stopped, crashed
const endless = { *[Symbol.iterator]() { for (;;) yield 'x'.repeat(1_000) } }
try {
  Array.from({ length: 2 ** 53 })
} catch (error) {
  console.log((error as Error).name)
}
console.log(Math.max(...endless as unknown as Iterable<number>))
