const a = { x: 1 } satisfies { x: string }
const b = [1, 'a'] satisfies number[]
const f = (x: number) => x satisfies string
let c = <string>1
let d = 1 as string
let e = null!
