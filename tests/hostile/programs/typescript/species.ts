// Tries to be asked by all functions of arrays and promises that make new ones.
// ends: contained, error
const fail = (): never => {
  throw new Error('species')
}
Object.defineProperty(Array, Symbol.species, { get: fail })
Object.defineProperty(Promise, Symbol.species, { get: fail })
Object.defineProperty(RegExp, Symbol.species, { get: fail })
Object.defineProperty(Array.prototype, Symbol.iterator, { value: fail })
Object.defineProperty(String.prototype, Symbol.iterator, { value: fail })
Object.defineProperty(RegExp.prototype, 'exec', { value: fail })
Object.defineProperty(Object.prototype, 'toJSON', { value: fail })
console.log('contained')
