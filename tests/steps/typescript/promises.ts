const later = <T>(v: T, ms: number) => new Promise<T>((r) => setTimeout(() => r(v), ms))
async function work(n: number) {
  const got = await later(n, 120 - n * 55)
  return got * 2
}
const all = await Promise.all([work(1), work(2)])
const settled = await Promise.allSettled([work(1), Promise.reject(new Error('x'))])
const race = await Promise.race([later('slow', 200), later('fast', 5)])
const any = await Promise.any([Promise.reject(1), later(2, 5)])
await Promise.resolve(1).then((v) => v + 1).then((v) => console.log(v)).finally(() => console.log('f'))
console.log(all, settled.map((s) => s.status), race, any)
