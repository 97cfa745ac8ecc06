// Tries to go on in the compiler: behind a question mark there may be a function's type.
// ends: contained, error, stopped
const a: any = 0
console.log(«a ? (a) : ×30»a ? 1 : 2)
console.log(«a ? (a) => ×24»a«: a×24»)
console.log('contained')
