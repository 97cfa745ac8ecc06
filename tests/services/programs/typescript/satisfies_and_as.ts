const colours = { red: [1, 2], blue: '#00f', green: 3 } satisfies Record<string, string | number[]>
const n = 'a' as number
const c = <const>{ a: [1, 2] }
c.a.push(3)
const d = { x: 1 } as const satisfies { x: string }
let e = JSON.parse('1') as unknown
e.toFixed()
const f = null!
f.x
