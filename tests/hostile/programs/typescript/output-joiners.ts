// Tries to freeze the page with signs that only join others, and with families of a hundred thousand.
// ends: contained, done
console.log('\u200d'.repeat(1_000_000))
console.log('\u{1f469}\u200d'.repeat(300_000))
console.log('\u0915\u094d'.repeat(300_000))
console.log('contained')
