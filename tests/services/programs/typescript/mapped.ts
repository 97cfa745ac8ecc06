type ReadonlyOf<T> = { readonly [K in keyof T]: T[K] }
const r: ReadonlyOf<{ a: number }> = { a: 1 }
r.a = 2
type Cond<T> = T extends string ? number : boolean
const x: Cond<'a'> = true
const y: Cond<1> = 3
type Rec = { next: Rec }
const z: Rec = { next: {} }
