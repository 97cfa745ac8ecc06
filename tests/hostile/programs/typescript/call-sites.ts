// Tries to get hold of the engine's functions by the frames of a stack.
const found: unknown[] = []
Error.prepareStackTrace = (_error, sites) => {
  for (const site of sites) found.push(site.getFunction(), site.getThis())
  return 'x'
}
void new Error('x').stack
setTimeout(() => void new Error('y').stack, 1)
console.log({
  get property() {
    return new Error('z').stack
  },
})
await new Promise((resolve) => setTimeout(resolve, 20))
if (found.some((value) => typeof value === 'function' && !String(value).includes('found')))
  console.log('BREACH', found)
console.log('contained')
