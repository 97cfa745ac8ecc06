class Counter {
  static created = 0
  static {
    Counter.created = 100
  }
  start = 5
  #count = this.start + 1
  history: number[] = [this.#count]
  up(): number {
    this.#count += 1
    this.history.push(this.#count)
    return this.#count
  }
  static isCounter(value: object): boolean {
    return #count in value
  }
}
class Base {
  get kind(): string {
    return 'base'
  }
}
class Derived extends Base {
  // @ts-expect-error a field over an accessor: it is defined, not assigned
  override kind = 'derived'
}
const counter = new Counter()
console.log(counter.up(), counter, Counter.created, Counter.isCounter({}), new Derived())
