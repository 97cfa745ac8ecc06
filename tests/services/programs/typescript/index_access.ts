const t: [number, string] = [1, 'a']
t[2]
const o: Record<string, number> = {}
o.a.toFixed()
const s: string = o['b']
type T = { a: string }['b']
const k: keyof { x: 1 } = 'y'
