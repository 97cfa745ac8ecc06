// Tries to have a regular expression shown that is as long as a book.
// ends: done
const huge = new RegExp('a|'.repeat(300_000) + '(?:' .repeat(1000) + ')'.repeat(1000))
console.log(huge, [huge], { huge })
