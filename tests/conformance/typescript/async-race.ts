const sleep = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, ms, value))
console.log(await Promise.race([sleep(30, 'slow'), sleep(5, 'fast')]))
console.log(await Promise.all([sleep(9, 1), sleep(3, 2), 3]))
