const list = [1, 2]
const same = list
same.push(3)
list.length = 1
const m = new Map<unknown, unknown>([['a', list]])
m.set(list, 'k'); m.delete('a')
const s = new Set([1, 1, 2]); s.delete(1)
const wm = new WeakMap([[list, 1]])
const d = new Date(0); d.setFullYear(2000)
const ta = new Uint8Array([1, 2]); ta[0] = 300
const sparse = [1, , 3]
delete (sparse as unknown[])[0]
const big = 10n ** 20n
const sy = Symbol('s')
const ob = { [sy]: 1, '0': 'zero', nested: { deep: { deeper: [1] } } }
ob.nested.deep.deeper.push(2)
const self: { me?: unknown } = {}
self.me = self
console.log(list, m.size, s.size, wm.has(list), d.getUTCFullYear(), ta[0], sparse.length, big)
