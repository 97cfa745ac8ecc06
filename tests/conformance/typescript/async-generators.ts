async function* countdown(from: number): AsyncGenerator<number> {
  try {
    for (let n = from; n > 0; n -= 1) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      yield n
    }
  } finally {
    console.log('closed')
  }
}
for await (const n of countdown(3)) {
  console.log(n)
  if (n === 2) break
}
