class A {
  get x(): number {
    return 'a'
  }
  get only() {
    return 1
  }
  set w(v: string) {}
}
const a = new A()
a.only = 2
a.w = 3
a.x.nope
