const close = (name: string): Disposable => ({
  [Symbol.dispose]() {
    console.log('closed', name)
  },
})
{
  using a = close('a'),
    b = close('b')
  console.log('open', typeof a, typeof b)
}
async function later(): Promise<string> {
  await using c = {
    async [Symbol.asyncDispose]() {
      await null
      console.log('closed c')
    },
  }
  return typeof c
}
console.log(await later())
