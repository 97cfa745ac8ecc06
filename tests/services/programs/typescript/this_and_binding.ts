function who() { return this.name }
const o = { n: 1, f() { return this.m }, g: () => this.n }
class A { x = 1; static y = this.z; m = () => this.q; get v(): number { return 'a' } set v(w: string) {} }
new A().v = true
A.x
delete o.n
function F() {}
new F()
class B extends A { constructor() { this.x = 2 } }
