const value = {
  get x() {
    return { y: 1 }
  },
  get bad() {
    throw new Error('bad')
  },
  get both() {
    return 'both'
  },
  set both(next) {},
}
console.dir(value)
console.dir(value, { getters: true })
console.dir(value, { getters: 'get' })
console.dir(value, { getters: 'set' })
console.dir({ n: 1234567.8912, big: 12345n }, { numericSeparator: true } as object)
