class Range {
  constructor(private from: number, private to: number) {}
  *[Symbol.iterator]() { for (let i = this.from; i < this.to; i++) yield i }
  async *[Symbol.asyncIterator]() { for (const i of this) { await null; yield i * 10 } }
}
const r = new Range(0, 2)
const all = [...r]
async function main() {
  for await (const v of r) {
    const w = v + 1
    console.log(w)
  }
  const it = r[Symbol.asyncIterator]()
  const a = await it.next()
  const b = await it.return(undefined)
  return [a.value, b.done]
}
const out = await main()
console.log(all, out)
