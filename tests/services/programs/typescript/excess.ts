interface Options {
  width: number
  height?: number
}
const a: Options = { width: 1, heigth: 2 }
const b: Options = { height: 1 }
function f(o: Options) {}
f({ width: 1, depth: 2 })
