console.log('kept')
console.clear()
console.dirxml({ a: [1] }, 'x')
