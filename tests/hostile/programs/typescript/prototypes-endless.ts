// Tries to go on where the console looks for an object's class.
// ends: stopped, contained, error
const endless = (): object => new Proxy({}, { getPrototypeOf: endless, get: endless, ownKeys: () => [] })
console.log(endless())
console.log([endless()], new Map([[endless(), endless()]]))
console.log('contained')
