const names = ['émile', 'Zoe', 'adam', 'Bob']
console.log(
  names.toSorted(),
  names.toSorted((a, b) => a.localeCompare(b)),
  [10, 9, 1].sort(),
)
console.log(
  names.map((name) => name.length),
  names.entries().next(),
)
