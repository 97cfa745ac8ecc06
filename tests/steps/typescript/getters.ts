const o = {
  n: 1,
  get double() { return this.n * 2 },
  set double(v) { this.n = v / 2 },
  ['comp' + 1]() { return 1 },
  arrow: () => 2,
}
o.double = 10
const d = o.double
Object.defineProperty(o, 'hid', { value: 3, enumerable: false })
delete (o as any).arrow
Object.freeze(o)
if (Object.isFrozen(o)) console.log('frozen')
const copy = { ...o, n: 7 }
const proto = Object.create(o, { own: { value: 1, enumerable: true } })
console.log(d, copy.n, proto.n, proto.own, o.comp1())
