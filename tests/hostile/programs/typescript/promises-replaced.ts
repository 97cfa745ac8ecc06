// Tries to keep the engine from hearing that the program is over.
// ends: contained, stopped, error
Promise.prototype.then = function () {
  return this
}
console.log('contained')
