const original = { when: new Date(0), list: [1, new Map([['a', new Set([1])]])], self: null as unknown }
original.self = original
const copy = structuredClone(original)
console.log(copy, copy === original, copy.self === copy)
