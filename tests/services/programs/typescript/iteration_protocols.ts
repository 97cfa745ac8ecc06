for (const x of 5) x
for (const k in 'abc') k.missing
const s = new Set<number>(['a'])
function* g(): Generator<number, string, boolean> { const b = yield 'x'; b.length; return 1 }
const [h] = g()
h.toUpperCase()
[...3]
Math.max(...'abc')
new Map([[1, 2], ['a', 3]])
