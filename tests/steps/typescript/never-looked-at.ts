const seen: string[] = []
const p = new Proxy({ a: 1 } as Record<string, unknown>, {
  get(t, k, r) { seen.push(`get ${String(k)}`); return Reflect.get(t, k, r) },
  ownKeys(t) { seen.push('keys'); return Reflect.ownKeys(t) },
  getPrototypeOf(t) { seen.push('proto'); return Object.prototype },
  set(t, k, v) { seen.push(`set ${String(k)}`); t[k as string] = v; return true },
})
p.b = 2
const a = p.a
const hostile = {
  get x(): number { throw new Error('never') },
  toString() { seen.push('toString'); return 'h' },
  toJSON() { seen.push('toJSON') },
  [Symbol.toPrimitive]() { seen.push('prim'); return 1 },
  get [Symbol.toStringTag]() { seen.push('tag'); return 'T' },
  constructor: { name: 'Liar' },
}
const copy = hostile
const made = Object.create(null)
made.k = copy
console.log(seen.join(), a)
