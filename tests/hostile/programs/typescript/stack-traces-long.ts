// Tries to fill memory by errors with all of their stack, made deep down, again and again.
// ends: error
Error.stackTraceLimit = Infinity
const kept: unknown[] = []
const dive = (depth: number): void => {
  if (depth % 100 === 0) kept.push(new Error('x'.repeat(1000), { cause: kept.at(-1) }).stack)
  dive(depth + 1)
}
try {
  dive(1)
} catch (error) {
  console.log((error as Error).name, ((error as Error).stack ?? '').length > 0)
}
const all = new AggregateError(Array.from({ length: 1_000 }, () => new Error('one', { cause: new Error('two') })))
console.log('contained')
throw all
