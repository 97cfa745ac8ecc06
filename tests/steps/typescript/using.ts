class R {
  constructor(readonly n: string) { console.log('open', n) }
  [Symbol.dispose]() { console.log('close', this.n) }
}
function f() {
  using a = new R('a')
  using b = new R('b')
  return a.n + b.n
}
console.log(f())
class AR { async [Symbol.asyncDispose]() { await null; console.log('async close') } }
async function g() {
  await using x = new AR()
  console.log(typeof x)
}
await g()
