const failing = Promise.reject(new Error('handled'))
failing.catch((error: Error) => console.log('caught', error.message))
await Promise.resolve()
console.log('done')
