// Tries to freeze the page with three million empty lines.
// ends: contained, done
console.log('\n'.repeat(3_000_000))
console.log('\r\n'.repeat(1_000_000))
console.log('\u2028\u2029\x85\v\f'.repeat(200_000))
console.log('contained')
