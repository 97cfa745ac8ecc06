// Tries to break the compiler by a sum of twenty thousand terms.
// ends: error, done
console.log(«1 + ×20000»0)
