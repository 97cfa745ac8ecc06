const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const queue = [1, 2, 3, 4, 5]
async function worker(name: string, pace: number): Promise<void> {
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    await sleep(pace)
    console.log(name, job)
  }
}
await Promise.all([worker('a', 150), worker('b', 530)])
