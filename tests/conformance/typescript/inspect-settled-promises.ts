const five = (async () => 5)()
await five
console.log(five)
const later = new Promise<string>((resolve) => setTimeout(() => resolve('late'), 1))
const failed: Promise<number> = (async () => {
  throw new RangeError('no')
})()
const caught = failed.catch((reason: Error) => reason.message)
await Promise.all([later, caught])
console.log(later, caught, [caught])
const all = [1, 2].map(async (n) => n * 2)
const settled = Promise.allSettled(all)
await settled
console.log(all, settled)
