// Tries to hold the compiler by literals without end: numbers, texts, patterns, lists.
// ends: contained, error
const digits = «123456789×3000»n
const text = '«abcdefghij×5000»'
const list = [«1,×20000»]
const pattern = /«(a|b)*×1000»c/
const template = `«${1}×3000»`
console.log(digits > 0n, text.length, list.length, pattern.source.length, template.length)
console.log('contained')
