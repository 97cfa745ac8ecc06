console.log('before')
Promise.reject({ a: { b: 1 } })
