console.log('before')
setTimeout(() => {
  throw 5
}, 1)
