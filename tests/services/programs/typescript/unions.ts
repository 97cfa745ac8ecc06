type Shape = { kind: 'circle'; r: number } | { kind: 'square'; side: number }
function area(shape: Shape): number {
  switch (shape.kind) {
    case 'circle':
      return shape.side
    case 'triangle':
      return 0
  }
}
const n: never = 'a'
let v: string | number = true
v.toUpperCase()
