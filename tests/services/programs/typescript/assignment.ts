const count: number = 'three'
const names: number[] = ['a', 'b']
const pair: [number, string] = [1, 2]
let total: number = null
let u: string = undefined
