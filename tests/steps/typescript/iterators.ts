class Range implements Iterable<number> {
  constructor(private from: number, private to: number) {}
  [Symbol.iterator](): Iterator<number> {
    let at = this.from
    const to = this.to
    return {
      next: () => at < to ? { value: at++, done: false } : { value: undefined, done: true },
      return: () => { console.log('ret'); return { value: 0, done: true } },
    }
  }
}
const xs = [...new Range(0, 3)]
for (const x of new Range(0, 3)) {
  if (x === 1) break
}
const [p] = new Range(5, 9)
console.log(xs, p, Array.from({ length: 2 }, (_, i) => i * i))
