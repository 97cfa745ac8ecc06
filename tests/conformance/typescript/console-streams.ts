console.log('to stdout')
console.warn('to stderr', 1)
console.error('%s failed', 'task', { code: 2 })
console.log('again')
