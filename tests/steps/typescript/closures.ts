function make() {
  const fs: (() => number)[] = []
  for (let i = 0; i < 3; i++) fs.push(() => i * 10)
  for (var j = 0; j < 2; j++) fs.push(() => j)
  return fs
}
const out = make().map((f) => f())
function counter(start = 1) {
  let n = start
  return { inc: (by = 1) => (n += by), get value() { return n } }
}
const c = counter()
c.inc()
c.inc(5)
const v = c.value
console.log(out, v)
