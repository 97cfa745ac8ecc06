async function* source(limit: number) {
  try {
    for (let n = 0; n < limit; n++) {
      const asked: unknown = yield n
      if (asked === 'skip') n++
    }
    return 'all'
  } finally {
    await null
  }
}
async function* doubled(limit: number) {
  const end = yield* source(limit)
  yield end.length
}
const it = doubled(4)
const first = await it.next()
const second = await it.next('skip')
const rest: unknown[] = []
for await (const each of it) rest.push(each)
const early = source(9)
await early.next()
const over = await early.return('over')
console.log(first.value, second.value, rest, over)
