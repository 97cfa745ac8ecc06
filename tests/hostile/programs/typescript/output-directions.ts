// Tries to turn the text of the page around, and to freeze it by a million turns.
// ends: contained, done
console.log('\u202e'.repeat(1_000_000))
console.log('\u2066\u2067\u2068'.repeat(300_000))
console.log('a\u0628'.repeat(500_000))
console.log('\u202enikcehc')
console.log('contained')
