namespace Shapes {
  export let count = 0
  const hidden = 2
  export function area(w: number, h = hidden) {
    count++
    return w * h
  }
  export namespace Deep { export const pi = 3 }
  export class Box { constructor(public w = area(1)) {} }
}
enum Color { Red, Green = 'g', Blue = 5 }
const enum Fast { A = 1 << 2, B }
const a = Shapes.area(3)
const b = new Shapes.Box()
const c = Shapes.Deep.pi + Shapes.count
const e: Color = Color.Green
console.log(a, b.w, c, e, Fast.B, Color[0])
