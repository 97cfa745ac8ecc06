// Tries to hang by a number that takes very long to write.
// ends: stopped, error
console.log(String(3n ** 30_000_000n).length)
