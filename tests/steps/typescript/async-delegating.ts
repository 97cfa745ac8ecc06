async function* source(name: string): AsyncGenerator<string, string, string> {
  try {
    const got = yield `${name} 1`
    await null
    yield got
    return `${name} done`
  } finally {
    await null
    console.log(name, 'left')
  }
}
async function* through(): AsyncGenerator<string, string, string> {
  const result = yield* source('inner')
  yield* ['x']
  return result
}
const all = through()
console.log(await all.next('lost'), await all.next('sent'), await all.next(''), await all.next(''))

const closed = through()
await closed.next('')
console.log(await closed.return('early'))

const plain = source('plain')
await plain.next('')
console.log(await plain.return(Promise.resolve('promised')))

const queued = source('queued')
const answers = [queued.next(''), queued.next('two'), queued.return('three')]
for (const answer of await Promise.all(answers)) console.log(answer)

const failed = through()
await failed.next('')
try {
  await failed.throw(new Error('in'))
} catch (error) {
  console.log((error as Error).message)
}

const ticks = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 'tick', done: false }) }),
}
async function* ticking() {
  yield* ticks
}
for await (const tick of ticking()) {
  console.log(tick)
  break
}
