function f(x) {
  return x
}
const g = (a, b) => a + b
const o = {}
o['key'] = 1
for (const k in { a: 1 }) o[k]
function h({ a, b }) {
  return a + b
}
