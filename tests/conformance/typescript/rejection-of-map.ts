console.log('before')
Promise.reject(new Map([[1, 2]]))
