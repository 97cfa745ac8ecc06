async function work(n: number): Promise<number> {
  return 'a'
}
function sync() {
  await work(1)
}
const n: number = work(1)
for await (const x of 3) console.log(x)
new Promise((resolve) => resolve(1)).then((x) => x.toFixed())
