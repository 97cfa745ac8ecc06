// Tries to go on where a value becomes a text.
// ends: stopped
const value = {
  [Symbol.toPrimitive]() {
    for (;;);
  },
  toString() {
    for (;;);
  },
  toJSON() {
    for (;;);
  },
}
console.log('%s %d %i %f', value, value, value, value)
console.log(`${value as unknown as string}`)
