console.log('before')
Promise.reject(null)
