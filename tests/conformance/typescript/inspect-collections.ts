const ages = new Map<string, number>([
  ['Ada', 36],
  ['Grace', 85],
])
console.log(ages, ages.keys(), ages.values(), ages.entries())
const tags = new Set(['a', 'b'])
console.log(tags, tags.values(), [...tags])
console.log(new WeakMap(), new WeakSet())
console.log(Object.fromEntries(ages), Array.from(ages))
