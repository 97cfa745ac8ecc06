// Tries to break what formats values with more rows and more properties than a call can take as arguments.
// ends: done
const rows = Array.from({ length: 150_000 }, (_, index) => ({ index }))
console.table(rows)
console.log(Object.assign([], Object.fromEntries(rows.map(({ index }) => [`k${index}`, index]))))
console.log(Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`key ${at}`, at])))
console.log(new Map(rows.map(({ index }) => [index, index])))
