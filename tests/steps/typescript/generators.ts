function* inner(): Generator<number, string, unknown> {
  try {
    const got = yield 1
    console.log('got', got)
    yield 2
    return 'done'
  } finally {
    console.log('fin')
  }
}
function* outer() {
  const r = yield* inner()
  yield r
}
const g = outer()
console.log(g.next())
console.log(g.next('x'))
console.log(g.next())
console.log([...g])
const h = inner()
h.next()
console.log(h.return('early'))
const k = inner()
k.next()
try {
  k.throw(new Error('boom'))
} catch (e) {
  console.log((e as Error).message)
}
for (const q of inner()) {
  if (q === 1) break
}
