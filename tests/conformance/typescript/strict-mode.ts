// The words of its own errors are each browser's; what kind they are is the language's.
console.log(
  typeof this,
  (function (this: unknown) {
    return this
  })(),
)
try {
  Object.freeze([1]).concat([2])
  ;(Object.freeze({ a: 1 }) as { a: number }).a = 2
} catch (error) {
  console.log((error as Error).name)
}
try {
  // @ts-expect-error an undeclared name
  undeclared = 1
} catch (error) {
  console.log((error as Error).name)
}
