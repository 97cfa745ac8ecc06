// Tries to freeze the page with a letter under more marks than a browser can lay out.
// ends: contained, done
console.log('a' + '\u0301'.repeat(200_000))
console.error('\u0301'.repeat(1_000_000))
console.log('contained')
