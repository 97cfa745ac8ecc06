for (const x of 5) console.log(x)
const [a, b] = { a: 1 }
const { c } = [1]
for (const y of { a: 1 }) console.log(y)
Math.max(...'a')
const copy = { ...5, ...undefined }
