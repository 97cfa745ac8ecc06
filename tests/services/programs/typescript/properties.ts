class Point {
  constructor(public x: number, private y: number, readonly z: number) {}
}
const p = new Point(1, 2, 3)
p.w
p.y
p.z = 4
'text'.push('a')
Math.square(2)
const o = { a: 1 }
o.b
o['c']
