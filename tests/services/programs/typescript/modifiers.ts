class A {
  private x = 1
  protected y = 2
  #z = 3
  static s = 4
}
const a = new A()
a.x
a.y
a.#z
a.s
A.prototype.x
export private const q = 1
