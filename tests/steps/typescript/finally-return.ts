function f(k: number): string {
  for (let i = 0; i < 3; i++) {
    try {
      if (k === 0) return 'ret'
      if (k === 1) break
      if (k === 2) continue
      throw new TypeError('t')
    } catch (e) {
      return 'caught'
    } finally {
      k += 10
      if (k === 12) return 'over'
    }
  }
  return 'end'
}
console.log(f(0), f(1), f(2), f(3))
function g() {
  try {
    throw new Error('a')
  } finally {
    console.log('g')
  }
}
try {
  g()
} catch ({ message }: any) {
  console.log(message)
}
