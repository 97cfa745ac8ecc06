// Tries to use up the stack by proxies of proxies, asked and shown.
// ends: contained, error, stopped
let deep: Record<string, unknown> = { value: 1 }
for (let count = 0; count < 200_000; count += 1) deep = new Proxy(deep, {})
for (const ask of [() => deep['value'], () => Object.keys(deep), () => 'value' in deep, () => delete deep['value']]) {
  try {
    console.log(ask())
  } catch (error) {
    console.log((error as Error).name)
  }
}
try {
  console.log(deep)
} catch (error) {
  console.log((error as Error).name)
}
console.log('contained')
