let n = 0
const id = setInterval(() => {
  n += 1
  if (n === 3) {
    clearInterval(id)
    queueMicrotask(() => console.log('micro'))
  }
}, 1)
setTimeout(function late(x: string) { console.log(x, n) }, 200, 'late')
console.log('sync')
