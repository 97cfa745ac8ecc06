async function first(): Promise<void> {
  console.log('first start')
  await null
  console.log('first end')
}
async function second(): Promise<void> {
  console.log('second start')
  await first()
  console.log('second end')
}
const promise = second()
console.log('main')
await promise
console.log('main end')
