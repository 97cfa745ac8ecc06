abstract class Animal {
  static made = 0
  protected noise = '...'
  constructor(public name: string) {
    Animal.made++
    this.init()
  }
  protected init() {}
  abstract kind(): string
  speak() { return `${this.name} ${this.noise}` }
}
class Dog extends Animal {
  override noise = 'woof'
  tricks: string[] = []
  override init() { this.noise = 'early' }
  kind() { return 'dog' }
  override speak() { return super.speak() + '!' }
  static create(n: string) { return new this(n) }
  [Symbol.iterator]() { return this.tricks[Symbol.iterator]() }
  get [Symbol.toStringTag]() { return 'D' }
}
const d = Dog.create('Rex')
d.tricks.push('sit')
const t = [...d]
console.log(d.speak(), t, Animal.made, d.kind())
const Anon = class extends Dog { extra = 1 }
const x = new Anon('y')
console.log(x.extra)
