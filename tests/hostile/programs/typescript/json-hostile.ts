// Tries to break what reads and writes JSON: too deep, too long, endless.
const endless = { toJSON: (): unknown => ({ endless, more: [endless, endless] }) }
const attempts: (() => unknown)[] = [
  () => JSON.parse('['.repeat(3_000_000)),
  () => JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)),
  () => JSON.stringify(endless),
  () => JSON.stringify('\ud800'.repeat(2 ** 26)).length,
  () => JSON.parse('{"__proto__":{"polluted":1}}').polluted,
  () => JSON.parse('[1,2]', function (this: unknown[]) { this.push?.(1); return this }),
  () => JSON.stringify({ a: 1 }, null, ' '.repeat(1e7)),
]
for (const attempt of attempts) {
  try {
    const value = attempt()
    console.log(typeof value, value)
  } catch (error) {
    console.log((error as Error).name)
  }
}
console.log('contained')
