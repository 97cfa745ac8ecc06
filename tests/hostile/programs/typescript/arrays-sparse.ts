// Tries to have shown what has a length and nothing else.
const sparse = new Array(2 ** 32 - 1)
sparse[2 ** 31] = 'x'
console.log(sparse)
console.log([sparse, , sparse])
console.table(new Array(1e7))
console.log({ length: 2 ** 53 - 1 })
console.log(Object.assign(new String('x'.repeat(1e6)), { more: 1 }))
console.log(new Array(1e6).fill(undefined))
console.dir(new Set(Array.from({ length: 300_000 }, (_, at) => ({ at }))))
console.log('\ncontained')
