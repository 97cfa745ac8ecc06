const sleep = (ms: number) => new Promise<void>((r) => setTimeout(r, ms))
async function bad(n: number): Promise<number> {
  await sleep(n)
  throw new Error('bad ' + n)
}
async function main() {
  try {
    await Promise.all([bad(120), bad(5)])
  } catch (e) {
    console.log((e as Error).message)
  } finally {
    await sleep(200)
    console.log('end')
  }
  const r = await bad(1).catch((e: Error) => e.message)
  return r
}
main().then((v) => console.log(v))
console.log('first')
