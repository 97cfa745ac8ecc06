function attempt(): string {
  try {
    return 'try'
  } finally {
    console.log('cleaned')
  }
}
console.log(attempt())
const settled = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error('no'))])
console.log(settled.map((s) => s.status))
