class Point {
  constructor(
    public x: number,
    protected readonly y = 2,
  ) {}
}
class Watched {
  set value(next: number) {
    console.log('set', next)
  }
}
class Child extends (Watched as new () => object) {
  constructor(public value: number) {
    super()
  }
}
const $value = new Point(1)
console.log($value, new Child(3))
