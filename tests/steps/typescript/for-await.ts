const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms))
async function* ticks(n: number) {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(1)
      yield i
    }
  } finally {
    console.log('closed')
  }
}
async function main() {
  const seen: number[] = []
  for await (const t of ticks(3)) {
    seen.push(t)
    if (t === 1) break
  }
  for await (const p of [Promise.resolve('a'), 'b']) seen.push(p.length)
  return seen
}
console.log(await main())
