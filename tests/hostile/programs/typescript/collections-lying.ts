// Tries to go on in a collection that says how it is iterated.
// ends: contained, stopped
class Endless extends Map<number, number> {
  override *[Symbol.iterator](): MapIterator<[number, number]> {
    for (let index = 0; ; index += 1) yield [index, index]
  }
  override entries = this[Symbol.iterator]
  override get size(): number {
    return Infinity
  }
}
console.log(new Endless([[1, 2]]))
class Listed extends Array<number> {
  static get [Symbol.species](): ArrayConstructor {
    return class extends Array {
      constructor() {
        super(2 ** 32 - 1)
      }
    } as unknown as ArrayConstructor
  }
}
console.log(Listed.of(1, 2, 3), new Array(2 ** 32 - 1), Object.assign([], { [2 ** 32 - 2]: 1 }))
console.log('contained')
