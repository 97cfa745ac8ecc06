// Tries to freeze the page with one line of ten million letters, which has no place to break.
// ends: contained, done
console.log('x'.repeat(10_000_000))
console.log('\u0628'.repeat(1_000_000))
console.log('contained')
