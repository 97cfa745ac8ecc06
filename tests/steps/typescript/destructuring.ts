const { a, b: { c: [d, , e = 5], ...rest }, f = 7 } = { a: 1, b: { c: [2, 3], g: 4, h: 6 } } as any
let [x, y] = [1, 2]
;[x, y] = [y, x]
const obj: Record<string, number> = {}
;({ p: obj.q, ...obj.r } = { p: 1, s: 2 } as any)
for (const [k, { z }] of [['k', { z: 3 }]] as const) console.log(k, z)
function f2({ m, n = m }: { m: number; n?: number }, ...[first, ...others]: number[]) {
  return [m, n, first, others]
}
console.log(a, d, e, rest, f, x, y, f2({ m: 1 }, 2, 3, 4))
