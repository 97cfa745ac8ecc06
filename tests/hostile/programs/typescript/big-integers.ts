// Tries to have numbers shown that are longer than a page can take.
// ends: contained, stopped
console.log(7n ** 300_000n)
console.log([2n ** 100_000n, { big: -(3n ** 100_000n) }])
console.log('contained')
