type Unpacked<T> = T extends (infer U)[] ? U : T extends Promise<infer V> ? V : never
const a: Unpacked<string[]> = 3
const b: Unpacked<Promise<number>> = 'x'
const c: Unpacked<boolean> = true
type Keys = keyof { a: 1; b: 2 }
const k: Keys = 'c'
type Mapped = { [K in Keys as `get${Capitalize<K>}`]: () => K }
const m: Mapped = { getA: () => 'b', getB: () => 'b', getC: () => 'c' }
type Loop = Loop[] | Loop
