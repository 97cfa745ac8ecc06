class MyError extends Error {
  constructor(readonly code: number, options?: ErrorOptions) {
    super(`code ${code}`, options)
    this.name = 'MyError'
  }
}
function low() {
  throw new SyntaxError('low')
}
function mid() {
  try {
    return low()
  } catch (cause) {
    throw new MyError(3, { cause })
  }
}
try {
  mid()
} catch (e) {
  if (e instanceof MyError) console.log(e.code, (e.cause as Error).name)
}
const agg = new AggregateError([new Error('1')], 'many')
console.log(agg.errors.length)
