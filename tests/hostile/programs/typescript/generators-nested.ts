// Tries to use up the stack by generators that wait in each other, when they go on, are thrown into and closed.
// ends: contained, error
function* first(): Generator<number> {
  yield 1
  yield 2
}
function* wrap(inner: Generator<number>): Generator<number> {
  yield* inner
}
for (const tell of ['next', 'throw', 'return'] as const) {
  let deep = first()
  for (let count = 0; count < 100_000; count += 1) deep = wrap(deep)
  try {
    deep.next()
    console.log(deep[tell](0))
  } catch (error) {
    console.log(error instanceof Error ? error.name : error)
  }
}
console.log('contained')
