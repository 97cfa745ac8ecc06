const log: string[] = []
setTimeout(() => {
  log.push('a')
  setTimeout(() => log.push('c'), 5)
  setTimeout(() => log.push('b'), 1)
}, 1)
setTimeout(() => console.log(log.join(' ')), 40)
