const a = [3, 1, 2]
const b = a
a.sort()
a.splice(1, 1, 9, 8)
b.reverse()
a.length = 2
a[4] = 1
const grid = Array.from({ length: 2 }, () => [0, 0])
grid[0]![1] = 5
const same = new Array(2).fill([])
same[0].push(1)
const total = a.filter(Boolean).reduce((s, v) => s + v, 0)
const nested = [[1, [2]], 3].flat(2)
console.log(a, b === a, grid, same, total, nested)
