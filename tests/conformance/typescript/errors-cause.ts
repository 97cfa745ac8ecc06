const inner = new RangeError('too far')
const outer = new Error('cannot move', { cause: inner })
console.log(outer.message, (outer.cause as Error).message, outer.cause === inner)
console.log(Object.keys(outer), 'cause' in outer)
