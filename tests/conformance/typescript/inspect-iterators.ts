console.log([1, 2].values(), 'ab'[Symbol.iterator](), 'a1b2'.matchAll(/\d/g))
function* g(): Generator<number> {
  yield 1
}
console.log(g(), g)
