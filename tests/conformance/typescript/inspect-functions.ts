function named(): void {}
const arrow = (): number => 1
console.log(
  named,
  arrow,
  async () => {},
  function* gen() {},
  class {},
  Math.max,
)
console.log({
  named,
  method() {},
  get x() {
    return 1
  },
})
