// Tries to change what every object has, in the hope that the page's objects have it too.
// ends: contained, done
const polluted = Object.prototype as any
polluted.stolen = polluted.polluted = true
polluted.type = 'end'
polluted.status = 'crashed'
polluted.toJSON = () => 'polluted'
polluted.then = undefined
;(Array.prototype as any)[Symbol.iterator] = function* () {
  yield 'polluted'
}
console.log('contained')
