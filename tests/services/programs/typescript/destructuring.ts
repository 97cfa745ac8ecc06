const { a, b: { c } } = { a: 1, b: { d: 2 } }
const [x, y, z] = [1, 2] as [number, number]
function f({ name, age = '3' }: { name: string; age?: number }, ...rest: number) {}
f({ name: 1 })
f()
const { ...others } = 3
for (const [k, v] of { a: 1 }) console.log(k, v)
let q; q.foo
