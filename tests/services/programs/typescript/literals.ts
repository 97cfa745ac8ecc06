type Mode = 'r' | 'w'
function openIt(mode: Mode) {}
openIt('x')
enum Colour {
  Red,
}
Colour.Blue
Colour.Red = 3
const c: Colour = 'Red'
const o = { a: 1 } as const
o.a = 2
