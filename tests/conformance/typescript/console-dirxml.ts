console.log('kept')
console.dirxml({ a: [1] }, 'x')
