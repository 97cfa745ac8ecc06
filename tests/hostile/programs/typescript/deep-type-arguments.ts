// Tries to hang the compiler by types in types, which it takes for comparisons at first.
// ends: error, done
const value = f«<a,b<×2000»c«>>×1000»(1)
let other: «Array<×5000»number«>×5000»
