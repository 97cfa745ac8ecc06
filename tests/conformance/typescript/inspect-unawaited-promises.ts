const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))
async function load(n: number) {
  await sleep(1)
  return { n, list: [n] }
}
const first = load(1)
console.log('at once', first)
await sleep(40)
console.log('later', first, [first])
const quick = (async () => 7)()
console.log(quick)
console.log('behind it')
const made = new Promise<string>((resolve) => resolve('made'))
const derived = Promise.resolve(2).then((n) => n * 2)
console.log({ made, derived })
await null
console.log({ made, derived })
let settle: (value: number) => void = () => {}
const open = new Promise<number>((resolve) => (settle = resolve))
console.log(open)
settle(3)
console.log(open)
const failed = (async () => {
  throw 'in vain'
})()
console.log(failed)
failed.catch((reason) => console.log('handled', reason))
const kept: Promise<never> = (async () => {
  throw 'kept'
})()
console.log([kept])
try {
  await (kept as Promise<unknown>)
} catch (reason) {
  console.log('caught', reason)
}
for (const n of [1, 2]) console.log(n, load(n), (async () => n)())
console.table([{ quick }])
