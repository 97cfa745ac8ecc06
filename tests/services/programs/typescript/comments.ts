// @ts-expect-error this is fine
const a: number = 'a'
// @ts-expect-error nothing is wrong
const b: number = 1
// @ts-ignore
const c: number = 'c'
const d: number = 'd'
