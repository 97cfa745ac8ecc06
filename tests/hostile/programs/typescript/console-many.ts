// Tries to break what formats values with more rows and more properties than a call can take as arguments.
// ends: done
const rows = Array.from({ length: 150_000 }, (_, index) => ({ index }))
console.table(rows)
console.log(Object.assign([], Object.fromEntries(rows.map(({ index }) => [`k${index}`, index]))))
console.log(new Map(rows.map(({ index }) => [index, index])))
