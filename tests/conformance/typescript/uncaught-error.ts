console.log('before')
function explode(): never {
  throw new TypeError('boom')
}
explode()
console.log('after')
