console.log([Math, JSON, globalThis === globalThis], new Intl.NumberFormat('en').format(1234567.891))
console.log(Object.prototype.toString.call([]), `${[1, [2, 3]]}`, [] + '', String({}))
