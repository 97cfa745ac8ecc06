// Tries to have an object shown that is deeper than any stack. Where a stack is deeper than V8's, more is shown than is kept.
// ends: contained, done
let deep: unknown = 1
for (let depth = 0; depth < 200_000; depth += 1) deep = depth % 2 ? [deep] : { deep }
console.dir(deep, { depth: null })
console.log(deep)
try {
  JSON.stringify(deep)
} catch {
  // Too deep.
}
console.log('contained')
