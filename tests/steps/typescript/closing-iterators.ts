class Countdown implements Iterable<number> {
  constructor(private from: number) {}
  [Symbol.iterator](): Iterator<number, string> {
    let left = this.from
    return {
      next: () => (left > 0 ? { value: left--, done: false } : { value: 'empty', done: true }),
      return(value?: string) {
        console.log('closed at', left)
        return { value: value ?? 'closed', done: true }
      },
    }
  }
}
for (const number of new Countdown(3)) {
  if (number === 2) break
}
search: for (const outer of new Countdown(2)) {
  for (const inner of new Countdown(2)) {
    if (inner === outer) continue search
  }
}
try {
  for (const number of new Countdown(5)) throw new Error(`at ${number}`)
} catch (error) {
  console.log((error as Error).message)
}
const [first, second] = new Countdown(4)
function* passing(): Generator<number, string> {
  const result: string = yield* new Countdown(2) as Iterable<number> as Generator<number, string>
  return result
}
const given = passing()
given.next()
console.log(first, second, given.return('asked'))
function found(): number {
  for (const number of new Countdown(9)) if (number % 4 === 0) return number
  return 0
}
console.log(found())
