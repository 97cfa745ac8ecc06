class Shape {
  constructor(readonly name: string) {}
  get area(): number {
    return 0
  }
}
class Square extends Shape {
  #side: number
  constructor(side: number) {
    super('square')
    this.#side = side
  }
  override get area(): number {
    return this.#side ** 2
  }
}
const square = new Square(3)
console.log(square, square.area, Square, [square])
console.log(`${square}`, String(square), square + '')
