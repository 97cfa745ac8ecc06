// Tries to break what shows values by how they say that they are converted.
const lying = {
  [Symbol.toPrimitive]: () => ({}),
  [Symbol.toStringTag]: { toString: () => { throw new Error('tag') } },
  get [Symbol.iterator](): never { throw new Error('iterator') },
  get constructor(): never { throw new Error('constructor') },
  get then(): never { throw new Error('then') },
  get length(): never { throw new Error('length') },
  toJSON: () => { throw new Error('json') },
}
class Odd {
  static get [Symbol.hasInstance](): never { throw new Error('instance') }
  static override name = lying as never
  static get [Symbol.species](): never { throw new Error('species') }
}
Object.defineProperty(Array.prototype, Symbol.isConcatSpreadable, { get: () => { throw new Error('spreadable') } })
Object.defineProperty(Object.prototype, Symbol.toStringTag, { get: () => { throw new Error('tag of all') }, configurable: true })
for (const value of [lying, Odd, new Odd(), [lying], new Map([[lying, Odd]]), Object.create(lying)]) {
  try {
    console.log('%s %d %i %f %j %o %O %c', value, value, value, value, value, value, value, value)
    console.table([value])
  } catch (error) {
    console.log((error as Error).message)
  }
}
console.log('contained')
