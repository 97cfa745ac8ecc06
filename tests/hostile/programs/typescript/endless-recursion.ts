// Tries to use up the stack.
// ends: error
const down = (n: number): number => down(n + 1) + 1
console.log(down(0))
