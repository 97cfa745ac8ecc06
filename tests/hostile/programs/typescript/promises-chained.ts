// Tries to go on for ever by promises that wait for each other, in chains and in circles.
// ends: stopped
let last: Promise<unknown> = Promise.resolve(0)
for (let count = 0; count < 300_000; count += 1) {
  const before = last
  last = new Promise((resolve) => resolve(before))
}
await last
const rise = async (): Promise<never> => {
  for (;;) await Promise.race([rise(), Promise.resolve()])
}
await Promise.all([rise(), rise()])
