function f() {
  return this.x
}
const o = {
  m() {
    return this.nope
  },
}
class A {
  static m() {
    return this.x
  }
}
