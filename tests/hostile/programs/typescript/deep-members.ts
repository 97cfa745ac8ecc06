// Tries to break the compiler by a chain of forty thousand members.
// ends: error, done
console.log(x«.a×40000»)
