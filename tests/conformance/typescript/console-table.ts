console.table([
  { name: 'Ada', born: 1815 },
  { name: 'Grace', born: 1906, rank: 'Rear Admiral' },
])
console.table([
  [1, 2],
  [3, 4],
])
console.table(['x', 'y'])
console.table([{ a: 1, b: 2 }], ['b'])
console.table(5)
console.table(
  new Map([
    ['k', 1],
    ['m', 2],
  ] as const),
)
console.table(new Set(['s']))
console.table({ row: { v: 1 }, other: 2 })
console.table([{ deep: { x: { y: 1 } }, list: [1, 2, 3, 4] }])
console.table([])
