const m = new Map<unknown, unknown>([['a', 1]])
const key = { id: 1 }
m.set(key, [1])
m.set('a', 2)
;(m.get(key) as number[]).push(2)
m.delete('a')
const s = new Set([1, 2])
s.add(3).delete(1)
const w = new WeakMap([[key, 1]])
const big = 10n ** 20n
const u8 = new Uint8Array([1, 2])
u8[0] = 255
const d = new Date(0)
const r = /a(b)/g
const sym = Symbol('s')
const o = { [sym]: 1, m }
class Stack<T> extends Array<T> { top() { return this.at(-1) } }
const st = new Stack<number>()
st.push(1, 2)
const t = st.top()
m.clear()
console.log(s, u8, t, w.has(key), big, r.test('ab'), d.getTime(), o[sym])
