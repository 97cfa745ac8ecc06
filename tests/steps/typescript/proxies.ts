const log: string[] = []
const p = new Proxy({ a: 1 } as Record<string, number>, {
  get(t, k) { log.push(String(k)); return t[String(k)] ?? 0 },
  set(t, k, v) { t[String(k)] = v * 2; return true },
})
p.b = 4
const s = p.a + p.b
const q = p
console.log(s, log, q === p)
const f = new Proxy(() => 1, { apply: () => 2 })
console.log((f as () => number)())
