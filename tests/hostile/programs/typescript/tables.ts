// Tries to drown the page in tables.
// ends: done
const rows = Array.from({ length: 5_000 }, (_, row) => ({ row, text: '\u0301'.repeat(50), wide: '漢'.repeat(30) }))
console.table(rows)
console.table(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, { [`c${index}`]: index }])))
const cyclic: unknown[] = []
cyclic.push(cyclic, cyclic)
console.table(cyclic)
