// Tries to hold the compiler by a switch and a chain of conditions that are thousands long.
// ends: contained, error
const value: number = Date.now()
switch (value) {
  «case 1: ×5000»
  break
}
const found = «value === 1 ? 1 : ×3000»2
«if (value === 1) {} else ×2000»console.log(found === 2 ? 'contained' : '')
