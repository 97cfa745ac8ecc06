// Tries to break the compiler by objects and arrays within each other.
// ends: done, error
console.log(typeof («{a:[×10000»1«]}×10000»))
