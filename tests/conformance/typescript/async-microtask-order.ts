setTimeout(() => console.log('timeout'), 0)
queueMicrotask(() => {
  console.log('micro 1')
  queueMicrotask(() => console.log('micro 3'))
})
await null
console.log('after await')
await new Promise<void>((resolve) => queueMicrotask(resolve))
console.log('micro passed')
