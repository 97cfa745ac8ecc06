// Tries to hand the page more than it can hold at once.
// ends: done, error, crashed
console.log('x'.repeat(300_000_000))
console.log('contained')
