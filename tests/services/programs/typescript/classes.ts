interface Named {
  name: string
  greet(): string
}
class A implements Named {
  name = 3
}
abstract class Base {
  abstract draw(): void
  size: number
}
class Child extends Base {
  draw(x: number): string {
    return ''
  }
}
new Base()
class B extends Child {
  constructor() {
    this.size = 1
  }
}
