const id = Symbol('id')
console.log(id, { [id]: 1 }, Symbol.for('x').description, [Symbol.iterator])
